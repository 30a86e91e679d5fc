package org.whosaid.api.dto;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.whosaid.api.problem.WellFormed;

/** Text about an article: not blank, not long, and without what no database can hold. Null is valid. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StorableText.Validator.class)
public @interface StorableText {

    String message() default "must be 1 to 1000 characters, not all blank, without U+0000 and lone surrogates";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it. */
    class Validator implements ConstraintValidator<StorableText, String> {

        private static final int LONGEST = 1000;

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null
                    || !value.isBlank()
                            && value.codePointCount(0, value.length()) <= LONGEST
                            && WellFormed.check(value);
        }
    }
}
