package org.beffroi.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternBudgetTest {

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a|a)*b",
                "(a|aa)+b",
                "([a-z]+)*\\d",
                "(.*)*x",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(a?){40}a{40}b",
                "(?:a*)*?c",
                "(\\w+\\s?)+!",
                "(x|a|aa|aaa)*$b"
            })
    void aPatternThatWouldNeverEndIsGivenUp(String hostile) {
        PatternBudget budget = PatternBudget.of(Pattern.compile(hostile));
        // The engine remembers some failures, so that not each of them explodes; none may run on, or match.
        try {
            assertThat(budget.matches("a".repeat(5_000))).isFalse();
        } catch (Refusal refused) {
            assertThat(refused.sentence().in(java.util.Locale.FRENCH)).contains(hostile);
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"(a+)+b", "(.*)*x", "^(([a-z])+.)+[A-Z]([a-z])+$"})
    void suchPatternsAreRefusedAndNotOnlyAnswered(String hostile) {
        PatternBudget budget = new PatternBudget(Pattern.compile("(?:" + hostile + ")\\1?"), 1_000_000);
        assertThatThrownBy(() -> budget.matches("a".repeat(5_000))).isInstanceOf(Refusal.class);
    }

    @Property(tries = 200)
    void aPlainPatternAnswersAsItDoesWithoutABudget(@ForAll @StringLength(max = 200) String text) {
        Pattern pattern = Pattern.compile("(?is).*(e|a).{0,3}\\d*");
        assertThat(PatternBudget.of(pattern).matches(text))
                .isEqualTo(pattern.matcher(text).matches());
    }
}
