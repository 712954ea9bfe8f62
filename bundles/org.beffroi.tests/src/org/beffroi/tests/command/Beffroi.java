package org.beffroi.tests.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.beffroi.cli.place.ErrorLog;
import org.beffroi.cli.place.Terminal;
import org.beffroi.cli.run.CommandLineRun;
import org.beffroi.cli.run.Surroundings;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Dossiers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The command line over all the services that this OSGi holds, run in a folder.
 *
 * @param folder where the user is
 */
public record Beffroi(Path folder) {

    /** What a run left: its exit code, what it printed, what it said beside. */
    public record Result(int code, String out, String errors) {}

    public Result run(String... arguments) {
        return run(List.of(arguments));
    }

    public Result run(List<String> arguments) {
        return run(arguments, Cancel.never());
    }

    /** Runs until done or asked to stop. */
    public Result run(List<String> arguments, Cancel cancel) {
        BundleContext bundles = FrameworkUtil.getBundle(Beffroi.class).getBundleContext();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                out,
                Surroundings.utf8(errors),
                Terminal.none(),
                Locale.FRENCH,
                folder,
                "camille",
                () -> bundles.getService(bundles.getServiceReference(Dossiers.class)),
                () -> "Beffroi",
                new ErrorLog(folder.resolve("errors.log")),
                Clock.systemUTC(),
                cancel);
        int code = new CommandLineRun(verbs(bundles), around).run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private static List<Verb> verbs(BundleContext bundles) {
        try {
            ServiceReference<?>[] found =
                    bundles.getAllServiceReferences(Command.class.getName(), "(beffroi.command.id=*)");
            return Arrays.stream(found)
                    .map(one -> new Verb(
                            (String) one.getProperty("beffroi.command.id"), () -> (Command<?>) bundles.getService(one)))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
