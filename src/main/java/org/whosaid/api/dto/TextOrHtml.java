package org.whosaid.api.dto;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.whosaid.api.problem.RequestLimits;
import org.whosaid.api.problem.WellFormed;

/** Exactly one of text and html is there, has something to read, and is not too long. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextOrHtml.Validator.class)
public @interface TextOrHtml {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks it; a bean, so that it gets the limits. */
    @Singleton
    class Validator implements ConstraintValidator<TextOrHtml, Submitted> {

        /** Looked up late: validators are made before the configuration is read. */
        private final Provider<RequestLimits> limits;

        Validator(Provider<RequestLimits> limits) {
            this.limits = limits;
        }

        @Override
        public boolean isValid(Submitted body, ConstraintValidatorContext context) {
            if (body.text() != null && body.html() != null) {
                return refuse(context, "html", "must not be given together with text");
            }
            if (body.text() == null && body.html() == null) {
                return refuse(context, "text", "is missing");
            }
            String field = body.html() == null ? "text" : "html";
            return complaint(body)
                    .map(message -> refuse(context, field, message))
                    .orElse(true);
        }

        private Optional<String> complaint(Submitted body) {
            String given = body.html() == null ? body.text() : body.html();
            if (given.isEmpty()) {
                return Optional.of("must not be empty");
            }
            if (!WellFormed.check(given)) {
                return Optional.of("must not hold U+0000 or a lone surrogate");
            }
            String text = body.readableText();
            if (text.isBlank()) {
                return Optional.of(body.html() == null ? "must not be blank" : "must hold text to read");
            }
            int longest = limits.get().articleCharacters();
            int length = text.codePointCount(0, text.length());
            return length > longest
                    ? Optional.of("must not be longer than " + longest + " characters; it has " + length)
                    : Optional.empty();
        }

        private static boolean refuse(ConstraintValidatorContext context, String field, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
