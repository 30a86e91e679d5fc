package org.whosaid.api.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Adds to the contract what no annotation says: the problems that every operation of a kind can answer with. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.setSecurity(List.of());
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> add(operation, problems(path, method, operation))));
    }

    /** A reference that may be null is written as {@code anyOf}; the type that stands beside it would forbid the null. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
            schema.setType(null);
        }
        return schema;
    }

    private static Map<String, String> problems(String path, PathItem.HttpMethod method, Operation operation) {
        var problems = new LinkedHashMap<String, String>();
        problems.put("400", "InvalidRequest");
        if (path.contains("{")) {
            problems.put("404", "NotFound");
        }
        if (method != PathItem.HttpMethod.DELETE) {
            problems.put("406", "NotAcceptable");
        }
        if (operation.getRequestBody() != null) {
            problems.put("413", "BodyTooLarge");
            problems.put("415", "UnsupportedMediaType");
            problems.put("422", "UnsupportedLanguage");
        }
        problems.put("500", "InternalError");
        if (method == PathItem.HttpMethod.POST) {
            problems.put("503", "NotReady");
        }
        return problems;
    }

    private static void add(Operation operation, Map<String, String> problems) {
        problems.forEach((status, name) -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name)));
    }
}
