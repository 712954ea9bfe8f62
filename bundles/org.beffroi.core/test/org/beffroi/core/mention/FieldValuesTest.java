package org.beffroi.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FieldValuesTest {

    private static final List<Field> NUMBERS = List.of(
            CoreFields.VIEWS,
            CoreFields.LIKES,
            CoreFields.SHARES,
            CoreFields.RATING,
            CoreFields.COMMENTS,
            CoreFields.FOLLOWERS);

    /** Puts and removals in any order do what they do to a sorted map. */
    @Property
    void isASortedMap(@ForAll("steps") List<Step> steps) {
        Map<String, Object> expected = new TreeMap<>();
        FieldValues values = after(steps, expected);
        assertThat(values.asMap()).containsExactlyEntriesOf(expected);
        assertThat(values).hasToString(expected.toString());
        assertThat(values.isEmpty()).isEqualTo(expected.isEmpty());
        for (Field field : NUMBERS) {
            assertThat(values.raw(field)).isEqualTo(expected.get(field.name()));
        }
    }

    @Property
    void equalIsWhatHoldsTheSame(@ForAll("steps") List<Step> some, @ForAll("steps") List<Step> others) {
        Map<String, Object> left = new TreeMap<>();
        Map<String, Object> right = new TreeMap<>();
        FieldValues one = after(some, left);
        FieldValues other = after(others, right);
        assertThat(one.equals(other)).isEqualTo(left.equals(right));
        assertThat(one.holdsFieldsOf(other)).isEqualTo(left.keySet().containsAll(right.keySet()));
        if (one.equals(other)) {
            assertThat(one).hasSameHashCodeAs(other);
        }
    }

    @Property
    void newerValuesLieOverOlderOnes(@ForAll("steps") List<Step> some, @ForAll("steps") List<Step> others) {
        Map<String, Object> expected = new TreeMap<>();
        Map<String, Object> newer = new TreeMap<>();
        FieldValues merged = after(some, expected).overlaidWith(after(others, newer));
        expected.putAll(newer);
        assertThat(merged.asMap()).containsExactlyEntriesOf(expected);
    }

    @Test
    void aBuilderMayBuildTwice() {
        FieldValues.Builder builder = FieldValues.builder().put(CoreFields.LIKES, 1L);
        FieldValues first = builder.build();
        FieldValues second =
                builder.put(CoreFields.LIKES, 2L).put(CoreFields.AUTHOR, "Ana").build();
        assertThat(first.number(CoreFields.LIKES)).contains(1L);
        assertThat(second.number(CoreFields.LIKES)).contains(2L);
        assertThat(first.string(CoreFields.AUTHOR)).isEmpty();
    }

    private static FieldValues after(List<Step> steps, Map<String, Object> expected) {
        FieldValues.Builder builder = FieldValues.builder();
        for (Step step : steps) {
            if (step.value() == null) {
                builder.remove(step.field());
                expected.remove(step.field().name());
            } else {
                builder.put(step.field(), step.value());
                expected.put(step.field().name(), step.value());
            }
        }
        return builder.build();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(NUMBERS),
                        Arbitraries.longs().between(0, 2).injectNull(0.2))
                .as(Step::new);
        return step.list().ofMaxSize(12);
    }

    /** A value put, or a removal where there is none. */
    record Step(Field field, Long value) {}
}
