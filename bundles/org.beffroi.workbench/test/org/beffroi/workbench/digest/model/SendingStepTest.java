package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.junit.jupiter.api.Test;

class SendingStepTest {

    private final Digest empty =
            new Digest("Revue du lundi", "Revue du lundi", Locale.FRENCH, Optional.empty(), List.of(), List.of());
    private final Digest written = empty.with(new Digest.Words("La cantine reste calme."));
    private final Digest addressed =
            written.sentTo(List.of(new Correspondent("Directrice de cabinet", "dircab@ville.example")));

    @Test
    void it_leaves_where_it_has_something_to_say_somebody_to_read_it_and_a_server() {
        assertThat(SendingStep.of(addressed, false, true, false)).isEqualTo(SendingStep.SEND);
    }

    @Test
    void what_is_missing_is_asked_for_first_the_page_before_its_readers_and_these_before_the_server() {
        assertThat(SendingStep.of(empty, false, false, false)).isEqualTo(SendingStep.FILL);
        assertThat(SendingStep.of(empty.sentTo(addressed.recipients()), false, true, false))
                .isEqualTo(SendingStep.FILL);
        assertThat(SendingStep.of(written, false, false, false)).isEqualTo(SendingStep.ADDRESS);
        assertThat(SendingStep.of(written, false, true, false)).isEqualTo(SendingStep.ADDRESS);
        assertThat(SendingStep.of(addressed, false, false, false)).isEqualTo(SendingStep.SERVE);
    }

    @Test
    void somebody_who_is_being_written_down_counts_as_a_reader() {
        assertThat(SendingStep.of(written, true, true, false)).isEqualTo(SendingStep.SEND);
        assertThat(SendingStep.of(written, true, false, false)).isEqualTo(SendingStep.SERVE);
    }

    @Test
    void what_has_left_today_as_it_is_can_leave_again_but_need_not() {
        assertThat(SendingStep.of(addressed, false, true, true)).isEqualTo(SendingStep.AGAIN);
        assertThat(SendingStep.of(addressed, true, true, true))
                .as("somebody more is being written down")
                .isEqualTo(SendingStep.SEND);
        assertThat(SendingStep.of(addressed, false, false, true)).isEqualTo(SendingStep.SERVE);
    }
}
