package org.beffroi.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<String> told = new ArrayList<>();

    private final Progress stopped = new Progress() {
        @Override
        public void at(long done, long total) {
            told.add(done + "/" + total);
        }

        @Override
        public void about(long done, long total) {
            told.add(done + "/~" + total);
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @Test
    void what_replaces_files_tells_how_far_it_is_and_is_stopped_no_more() {
        Progress unstoppable = stopped.unstoppable();
        unstoppable.at(1, 3);
        unstoppable.about(2, 4);
        assertThat(told).containsExactly("1/3", "2/~4");
        assertThat(stopped.cancelled()).isTrue();
        assertThat(unstoppable.cancelled()).isFalse();
    }
}
