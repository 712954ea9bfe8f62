package org.beffroi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The tests that follow have a display to draw on. */
class DisplayTest {

    @Test
    void a_window_opens() {
        Display display = new Display();
        try {
            Shell shell = new Shell(display);
            shell.setSize(200, 100);
            shell.open();
            assertThat(shell.isVisible()).isTrue();
        } finally {
            display.dispose();
        }
    }
}
