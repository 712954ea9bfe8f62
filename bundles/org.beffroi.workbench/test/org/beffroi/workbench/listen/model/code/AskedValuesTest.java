package org.beffroi.workbench.listen.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

class AskedValuesTest {

    private static final Query CANTEEN = new Query.FieldIs("theme", "cantine");

    @Test
    void a_filter_says_its_value_in_its_field_alone() {
        AskedValues asked =
                AskedValues.of(new Query.And(List.of(CANTEEN, new Query.FieldIs("department", "education"))));
        assertThat(asked.say(CoreFields.THEME, "Cantine", "cantine")).isTrue();
        assertThat(asked.say(CoreFields.DEPARTMENT, "education", "éducation")).isTrue();
        assertThat(asked.say(CoreFields.TAG, "cantine", "cantine")).isFalse();
        assertThat(asked.say(CoreFields.THEME, "ecole", "école")).isFalse();
    }

    @Test
    void a_word_says_the_value_that_is_called_so() {
        AskedValues asked = AskedValues.of(new Query.Word("écoles"));
        assertThat(asked.say(CoreFields.THEME, "school", "École")).isTrue();
        assertThat(asked.say(CoreFields.THEME, "school", "école maternelle")).isFalse();
        assertThat(AskedValues.of(new Query.Word("bus")).say(CoreFields.THEME, "b", "bu"))
                .as("the end of a short word is no plural")
                .isFalse();
    }

    @Test
    void a_word_of_one_language_says_the_value_in_a_window_of_the_other() {
        AskedValues asked = AskedValues.of(new Query.Word("indéterminée"));
        assertThat(asked.say(CoreFields.TONE, "unsure", "unsure")).isTrue();
        assertThat(asked.say(CoreFields.TONE, "negative", "negative")).isFalse();
    }

    @Test
    void alternatives_and_what_is_left_out_say_nothing() {
        assertThat(AskedValues.of(new Query.Or(List.of(CANTEEN, new Query.Word("vélo"))))
                        .say(CoreFields.THEME, "cantine", "cantine"))
                .isFalse();
        assertThat(AskedValues.of(new Query.Not(CANTEEN)).say(CoreFields.THEME, "cantine", "cantine"))
                .isFalse();
        assertThat(AskedValues.of(new Query.Everything()).say(CoreFields.THEME, "cantine", "cantine"))
                .isFalse();
    }
}
