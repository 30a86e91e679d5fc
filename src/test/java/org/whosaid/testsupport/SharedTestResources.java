package org.whosaid.testsupport;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Quarkus finds this annotation on any class of the tests; one place keeps it off every single one of them. */
@WithTestResource(value = DatabaseResource.class, scope = TestResourceScope.GLOBAL)
final class SharedTestResources {

    private SharedTestResources() {}
}
