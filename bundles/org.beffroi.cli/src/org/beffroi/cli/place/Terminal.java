package org.beffroi.cli.place;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The terminal that shows what is printed, if there is one.
 *
 * @param outShown whether the output goes to a terminal
 * @param errorsShown whether the error stream does
 * @param columns its width, 0 where the output goes elsewhere
 * @param styled whether colours may be used: never where {@code NO_COLOR} is set
 */
public record Terminal(boolean outShown, boolean errorsShown, int columns, boolean styled) {

    private static final int USUAL_WIDTH = 80;

    /** No terminal at all. */
    public static Terminal none() {
        return new Terminal(false, false, 0, false);
    }

    /** The terminal of this process. */
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean out = isTerminal(1);
        boolean errors = isTerminal(2);
        boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
        return new Terminal(out, errors, out ? columns(environment) : 0, out && !plain);
    }

    /**
     * The link of the descriptor is read where the system has one: {@code System.console()} loads a line editor in some
     * versions of Java, which takes longer than most verbs.
     */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static int columns(Map<String, String> environment) {
        String told = environment.getOrDefault("COLUMNS", "");
        if (told.matches("[1-9][0-9]{1,3}")) {
            return Integer.parseInt(told);
        }
        return asked();
    }

    /** What stty says of the terminal; the usual width where there is no stty. */
    private static int asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(stty.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            String[] size = said.strip().split(" ");
            boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
            return ended && size.length == 2 && Integer.parseInt(size[1]) > 0 ? Integer.parseInt(size[1]) : USUAL_WIDTH;
        } catch (IOException | NumberFormatException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
