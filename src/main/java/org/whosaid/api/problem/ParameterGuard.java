package org.whosaid.api.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses query parameters that the resource does not know, that come twice, are empty, or that no database can hold. */
@Provider
class ParameterGuard implements ContainerRequestFilter {

    private final ResourceInfo resourceInfo;
    private final Map<Method, Set<String>> knownParameters = new ConcurrentHashMap<>();

    ParameterGuard(ResourceInfo resourceInfo) {
        this.resourceInfo = resourceInfo;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Set<String> known =
                knownParameters.computeIfAbsent(resourceInfo.getResourceMethod(), ParameterGuard::parametersOf);
        context.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw ProblemException.invalid(
                        name,
                        "is not a known parameter; "
                                + (known.isEmpty() ? "there are none" : "known are " + String.join(", ", known)));
            }
            if (values.size() > 1) {
                throw ProblemException.invalid(name, "must be given once");
            }
            if (values.get(0).isEmpty()) {
                throw ProblemException.invalid(name, "must not be empty");
            }
            if (!WellFormed.check(values.get(0)) || values.get(0).indexOf('\uFFFD') >= 0) {
                throw ProblemException.invalid(name, "must be UTF-8 without U+0000");
            }
        });
    }

    private static Set<String> parametersOf(Method method) {
        var names = new TreeSet<String>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.add(field.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        return names;
    }
}
