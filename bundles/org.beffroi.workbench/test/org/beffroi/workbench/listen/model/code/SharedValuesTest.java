package org.beffroi.workbench.listen.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

class SharedValuesTest {

    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void a_department_that_nearly_all_have_is_left_out_and_another_is_not() {
        AskedValues left = shared(74, "education", 72).get();
        assertThat(left.say(CoreFields.DEPARTMENT, "education", "éducation")).isTrue();
        assertThat(left.say(CoreFields.DEPARTMENT, "culture", "culture")).isFalse();
        assertThat(left.say(CoreFields.THEME, "education", "éducation"))
                .as("a theme of the same name")
                .isFalse();
    }

    @Test
    void a_department_that_many_have_is_said() {
        assertThat(shared(74, "education", 60).get().say(CoreFields.DEPARTMENT, "education", "éducation"))
                .isFalse();
    }

    @Test
    void it_is_counted_once_and_not_at_all_for_two_mentions() {
        SharedValues many = shared(74, "education", 72);
        many.get();
        many.get();
        assertThat(counted).hasValue(1);
        assertThat(shared(2, "education", 2).get().say(CoreFields.DEPARTMENT, "education", "éducation"))
                .isFalse();
        assertThat(counted).hasValue(1);
    }

    private SharedValues shared(long found, String value, long mentions) {
        return new SharedValues(AskedValues.of(new Query.Everything()), CoreFields.DEPARTMENT, found, () -> {
            counted.incrementAndGet();
            return new FacetCounts(
                    CoreFields.DEPARTMENT, List.of(new FacetCounts.Count(value, mentions)), 3, found - mentions);
        });
    }
}
