package org.whosaid.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the committed contract the one that is served: {@code mvn test -Dtest=OpenApiContractIT -Dopenapi.write} */
@QuarkusTest
class OpenApiContractIT {

    private static final Path COMMITTED = Path.of("openapi", "openapi.yaml");

    @Test
    void committedContract_isTheServedOne() throws IOException {
        String served = given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("openapi.write") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }

        assertThat(served)
                .as("openapi/openapi.yaml has drifted; write it with -Dtest=OpenApiContractIT -Dopenapi.write")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
