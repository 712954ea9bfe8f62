package org.beffroi.core.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.message.Refusal;

/**
 * A pattern of strangers, with a bound on the work that it may make: a regular expression of a few signs can take longer than the
 * age of the world to fail ({@code (a+)+b} on thirty letters a). Each look of the matcher at a sign of the text counts as a step.
 * Immutable; for several threads.
 *
 * @param pattern as it was compiled
 * @param steps that one matching may take
 */
public record PatternBudget(Pattern pattern, long steps) {

    public PatternBudget {
        if (steps < 1) {
            throw new IllegalArgumentException("steps are at least 1");
        }
    }

    /** With the usual budget, {@link ReadingLimits#PATTERN_STEPS}. */
    public static PatternBudget of(Pattern pattern) {
        return new PatternBudget(pattern, ReadingLimits.PATTERN_STEPS);
    }

    /**
     * A matcher on a text, with a budget of its own.
     *
     * @return whose methods throw a {@link Refusal} that names the pattern once it is used up, or where it nests too deep
     */
    public Matcher on(String text) {
        return pattern.matcher(new Counted(text, new Counter(this)));
    }

    /**
     * Whether the whole text matches.
     *
     * @throws Refusal if that cannot be told within the budget
     */
    public boolean matches(String text) {
        try {
            return on(text).matches();
        } catch (StackOverflowError e) { // alternatives that repeat are matched by recursion
            throw refusal();
        }
    }

    /** What is said once it is used up. */
    public Refusal refusal() {
        return Refusal.of(Refusal.Kind.MALFORMED, PatternBudget.class, "pattern.too.long", pattern.pattern());
    }

    private static final class Counter {
        private final PatternBudget budget;
        private long taken;

        Counter(PatternBudget budget) {
            this.budget = budget;
        }

        void step() {
            if (++taken > budget.steps()) {
                throw budget.refusal();
            }
        }
    }

    private record Counted(CharSequence text, Counter counter) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            counter.step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), counter);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
