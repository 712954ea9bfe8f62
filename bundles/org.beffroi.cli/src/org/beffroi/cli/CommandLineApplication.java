package org.beffroi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beffroi.cli.analysis.AnalyseCommand;
import org.beffroi.cli.analysis.ReportFormats;
import org.beffroi.cli.place.ErrorLog;
import org.beffroi.cli.place.Language;
import org.beffroi.cli.place.Terminal;
import org.beffroi.cli.run.CommandLineRun;
import org.beffroi.cli.run.Surroundings;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dropin.DropinFolders;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.edition.About;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The headless application: runs one verb and answers with its exit code.
 *
 * <p>The one place of the command line that knows OSGi. Services are taken when they are needed and no sooner.
 */
public final class CommandLineApplication implements IApplication {

    private static final String INSTALLED = "osgi.install.area";
    private static final String COMMAND_ID = "beffroi.command.id";
    private static final String ANALYSIS_ID = "beffroi.analysis.id";
    private static final long SECONDS_TO_STOP = 5;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        BundleContext bundles =
                FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        Cancel cancel = new Cancel();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cancel, ended), "beffroi-stop"));
        try {
            Surroundings around = surroundings(bundles, cancel);
            startDropins(bundles, around);
            return new CommandLineRun(verbs(bundles), around).run(List.of(arguments));
        } finally {
            ended.countDown();
        }
    }

    @Override
    public void stop() {
        // A verb ends by itself or with the process.
    }

    /** A Ctrl-C asks the verb to stop, and leaves it the time to close its files. */
    private static void stop(Cancel cancel, CountDownLatch ended) {
        cancel.ask();
        try {
            ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Plug-ins come before anything that they contribute to is looked for; where none was dropped, no class is loaded. */
    private static void startDropins(BundleContext bundles, Surroundings around) {
        List<Path> jars = DropinFolders.of(
                        bundles.getProperty(INSTALLED),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        System.getProperty("os.name"))
                .jars();
        ServiceReference<Dropins> dropins = bundles.getServiceReference(Dropins.class);
        if (dropins != null && !jars.isEmpty()) {
            bundles.getService(dropins).start(jars).forEach(left -> around.errors()
                    .println(left.in(around.language())));
        }
    }

    private static List<Verb> verbs(BundleContext bundles) {
        try {
            ServiceReference<?>[] found =
                    bundles.getServiceReferences(Command.class.getName(), "(" + COMMAND_ID + "=*)");
            Stream<Verb> commands = Stream.ofNullable(found)
                    .flatMap(Arrays::stream)
                    .map(reference -> new Verb((String) reference.getProperty(COMMAND_ID), () ->
                            (Command<?>) bundles.getService(reference)));
            return Stream.concat(commands, analyses(bundles))
                    .sorted(Comparator.comparing(Verb::id))
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A verb for each analysis, {@code analyse volume}: those of plug-ins too. */
    private static Stream<Verb> analyses(BundleContext bundles) throws InvalidSyntaxException {
        return Stream.ofNullable(bundles.getServiceReferences(Analysis.class.getName(), "(" + ANALYSIS_ID + "=*)"))
                .flatMap(Arrays::stream)
                .map(reference -> (String) reference.getProperty(ANALYSIS_ID))
                .distinct()
                .map(id -> new Verb(AnalyseCommand.VERB + " " + id, () -> analyse(id, bundles)));
    }

    private static Command<?> analyse(String id, BundleContext bundles) {
        Analyses analyses = service(bundles, Analyses.class);
        return new AnalyseCommand(
                analyses.named(id), analyses, service(bundles, ReportFormats.class), Clock.systemUTC());
    }

    private static Surroundings surroundings(BundleContext bundles, Cancel cancel) {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                Surroundings.utf8(new FileOutputStream(FileDescriptor.err)),
                Terminal.ofProcess(environment),
                Language.of(environment, Locale.getDefault()),
                Path.of(System.getProperty("user.dir")),
                environment.getOrDefault("BEFFROI_PERSON", System.getProperty("user.name")),
                () -> service(bundles, Dossiers.class),
                () -> service(bundles, About.class).edition().line(),
                ErrorLog.ofUser(environment, System.getProperty("user.home"), System.getProperty("os.name")),
                Clock.systemUTC(),
                cancel);
    }

    private static <S> S service(BundleContext bundles, Class<S> type) {
        return bundles.getService(bundles.getServiceReference(type));
    }
}
