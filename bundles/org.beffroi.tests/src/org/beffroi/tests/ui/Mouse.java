package org.beffroi.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * The mouse of the display that the tests own, moved and pressed as a hand does, so that what the window system itself takes part
 * in, such as dragging, is what people get. By xdotool; where that is not installed there is no mouse.
 */
record Mouse(RunningWorkbench workbench) {

    private static final String TOOL = "xdotool";

    /** Whether there is a mouse to move. */
    static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, TOOL)));
    }

    /** Presses it over a place of a control and moves far enough to take what is there. */
    void take(Control control, Point place) {
        Point at = workbench.ask(() -> control.toDisplay(place));
        move(at);
        run("mousedown", "1");
        for (int i = 1; i <= 10; i++) {
            move(new Point(at.x + 3 * i, at.y + i));
        }
    }

    /** Moves it, pressed or not, to a place of a control, which may be another one by the time it arrives. */
    void over(Control control, Supplier<Point> place) {
        for (int i = 0; i < 5; i++) {
            int shift = i;
            Point at = workbench.ask(() -> control.toDisplay(place.get()));
            move(new Point(at.x + shift, at.y));
        }
    }

    /** Moves it to the middle of a control and clicks once. */
    void click(Control control) {
        rest(control);
        run("click", "1");
    }

    /** Moves it to the middle of a control and leaves it there. */
    void rest(Control control) {
        over(control, () -> new Point(control.getSize().x / 2 - 4, control.getSize().y / 2));
    }

    /** Types keys on the keyboard beside it, one after the other, each called as xdotool calls it: {@code ctrl+k}. */
    void type(String... keys) {
        for (String key : keys) {
            run("key", key);
            LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
        }
    }

    /** Lets it go. */
    void letGo() {
        run("mouseup", "1");
    }

    private void move(Point to) {
        run("mousemove", String.valueOf(to.x), String.valueOf(to.y));
        LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(TOOL));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).as(said).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
