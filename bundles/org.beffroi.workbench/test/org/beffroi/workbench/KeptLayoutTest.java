package org.beffroi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

class KeptLayoutTest {

    private final Preferences store = new EclipsePreferences();

    @Test
    void a_layout_is_taken_up_by_the_program_that_left_it() {
        assertThat(ofProgram("0.2.0.a").isOurs()).isFalse();
        ofProgram("0.2.0.a").left();
        assertThat(ofProgram("0.2.0.a").isOurs()).isTrue();
    }

    /** Classes may have moved, and commands come. */
    @Test
    void one_that_another_program_left_is_not() {
        ofProgram("0.2.0.a").left();
        assertThat(ofProgram("0.2.0.b").isOurs()).isFalse();
        ofProgram("0.2.0.b").left();
        assertThat(ofProgram("0.2.0.b").isOurs()).isTrue();
        assertThat(ofProgram("0.2.0.a").isOurs()).isFalse();
    }

    private KeptLayout ofProgram(String program) {
        return new KeptLayout(store, program);
    }
}
