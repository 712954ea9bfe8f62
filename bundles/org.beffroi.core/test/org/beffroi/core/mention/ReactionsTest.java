package org.beffroi.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReactionsTest {

    @Test
    void those_that_are_known_are_added_up() {
        FieldValues values = FieldValues.builder()
                .put(CoreFields.LIKES, 12L)
                .put(CoreFields.SHARES, 3L)
                .build();
        assertThat(Reactions.of(values)).hasValue(15);
    }

    @Test
    void nothing_known_is_no_zero() {
        FieldValues said =
                FieldValues.builder().put(CoreFields.TEXT_BODY, "cantine").build();
        assertThat(Reactions.of(said)).isEmpty();
        assertThat(Reactions.of(
                        FieldValues.builder().put(CoreFields.COMMENTS, 0L).build()))
                .hasValue(0);
    }
}
