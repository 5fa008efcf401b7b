package io.toebox.edge.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import org.jspecify.annotations.Nullable;

/**
 * A number with at most so many decimals, of which zeros at the end are none: 8.470 has two. {@code @Digits} counts them, and
 * the generator makes of it a {@code multipleOf}, by which 4.23 is no multiple of 0.01.
 */
@Constraint(validatedBy = Decimals.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Decimals {

    /** How many at most. */
    int value();

    String message() default "{decimals}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts them. */
    final class Check implements ConstraintValidator<Decimals, BigDecimal> {

        private int most;

        @Override
        public void initialize(Decimals decimals) {
            most = decimals.value();
        }

        @Override
        public boolean isValid(@Nullable BigDecimal number, ConstraintValidatorContext context) {
            return number == null || number.stripTrailingZeros().scale() <= most;
        }
    }
}
