package org.whosaid.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.internal.KubernetesDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The objects and patches that one kustomization lists, read so that a misspelt field fails. */
final class Manifests {

    static final String INDEX = "kustomization.yaml";

    private static final ObjectMapper STRICT = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new WithoutAnySetters())
            // A number or truth value where Kubernetes wants text, as in a config map, is refused there, too.
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private final List<String> files = new ArrayList<>();
    private final List<HasMetadata> objects = new ArrayList<>();

    Manifests(Path directory) {
        try {
            JsonNode index = STRICT.readTree(Files.readString(directory.resolve(INDEX)));
            index.path("resources").forEach(resource -> files.add(resource.asText()));
            index.path("patches").forEach(patch -> files.add(patch.path("path").asText()));
            files.removeIf(name -> Files.isDirectory(directory.resolve(name)));
            for (String file : files) {
                objects.add(parse(Files.readString(directory.resolve(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HasMetadata parse(String yaml) throws JsonProcessingException {
        JsonNode tree = STRICT.readTree(yaml.replaceAll("(?m)^ *\\$patch: delete\\R", ""));
        Class<?> type = new KubernetesDeserializer()
                .getRegisteredKind(
                        tree.path("apiVersion").asText(), tree.path("kind").asText());
        return (HasMetadata) STRICT.treeToValue(tree, type);
    }

    List<String> files() {
        return List.copyOf(files);
    }

    List<HasMetadata> objects() {
        return List.copyOf(objects);
    }

    <T extends HasMetadata> T only(Class<T> type) {
        List<T> found =
                objects.stream().filter(type::isInstance).map(type::cast).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " objects are a " + type.getSimpleName());
        }
        return found.get(0);
    }

    /** The model classes would swallow every unknown field into a map of additional properties. */
    private static final class WithoutAnySetters extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
