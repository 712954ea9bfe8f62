package org.beffroi.acceptance.accessibility;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.beffroi.acceptance.accessibility.AccessibleObject.Box;

/** Keys and clicks, given to the display as a person gives them. */
final class Keyboard {

    private Keyboard() {}

    /** Presses keys, one after the other, as xdotool names them. */
    static void press(String... keys) {
        run(List.of("key", "--delay", "8"), keys);
    }

    /** Types letters without accents. */
    static void type(String words) {
        run(List.of("type", "--delay", "6"), words);
    }

    /** Clicks in the middle of a place. */
    static void click(Box box) {
        run(
                List.of("mousemove"),
                String.valueOf(box.x() + box.width() / 2),
                String.valueOf(box.y() + box.height() / 2),
                "click",
                "1");
    }

    private static void run(List<String> words, String... more) {
        List<String> line = new ArrayList<>(List.of("xdotool"));
        line.addAll(words);
        line.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(line).inheritIO().start();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("xdotool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
