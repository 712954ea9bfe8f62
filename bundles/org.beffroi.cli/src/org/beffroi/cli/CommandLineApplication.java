package org.beffroi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beffroi.cli.analysis.AnalyseCommand;
import org.beffroi.cli.analysis.ReportFormats;
import org.beffroi.cli.place.ErrorLog;
import org.beffroi.cli.place.Terminal;
import org.beffroi.cli.plugin.PlugInNotes;
import org.beffroi.cli.run.CommandLineRun;
import org.beffroi.cli.run.Surroundings;
import org.beffroi.cli.syntax.CommonOptions;
import org.beffroi.cli.syntax.Verb;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.command.Command;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dropin.DropinFolders;
import org.beffroi.core.dropin.Dropins;
import org.beffroi.core.dropin.PlugIns;
import org.beffroi.core.edition.About;
import org.beffroi.core.guest.ExitWatch;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.UserLanguage;
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
        // What results go through is opened on its own: all else that prints, prints beside them.
        System.setOut(System.err);
        Surroundings around = surroundings(bundles, cancel);
        Guests guests = service(bundles, Guests.class);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cancel, ended, guests, around), "beffroi-stop"));
        Object code;
        try {
            if (!List.of(arguments).contains(CommonOptions.WITHOUT_PLUG_INS)) {
                startDropins(bundles, around);
            }
            code = new CommandLineRun(verbs(bundles), around, guests).run(List.of(arguments));
        } finally {
            ended.countDown();
        }
        if (guests.isHung()) {
            // An orderly end would wait for what never comes back; all that was to be written is.
            around.errors().flush();
            Runtime.getRuntime().halt((Integer) code);
        }
        return code;
    }

    @Override
    public void stop() {
        // A verb ends by itself or with the process.
    }

    /** A Ctrl-C asks the verb to stop, and leaves it the time to close its files; a plug-in that ends the program is named. */
    private static void stop(Cancel cancel, CountDownLatch ended, Guests guests, Surroundings around) {
        if (ended.getCount() > 0) {
            new ExitWatch(guests).said().ifPresent(told -> {
                around.errors().println(told.in(around.language()));
                around.errors().flush();
                Runtime.getRuntime().halt(ExitWatch.CODE);
            });
        }
        cancel.ask();
        try {
            ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Plug-ins come before anything that they contribute to is looked for; where none was dropped, no class is loaded. */
    private static void startDropins(BundleContext bundles, Surroundings around) {
        boolean none = DropinFolders.of(
                        bundles.getProperty(INSTALLED),
                        System.getenv(),
                        Path.of(System.getProperty("user.home")),
                        System.getProperty("os.name"))
                .jars()
                .isEmpty();
        ServiceReference<Dropins> found = bundles.getServiceReference(Dropins.class);
        if (none || found == null) {
            return;
        }
        Dropins dropins = bundles.getService(found);
        PlugIns plugIns = dropins.plugIns();
        boolean unclear = plugIns.settleLeft();
        Map<Path, String> digests = new HashMap<>();
        plugIns.enabled().forEach((digest, jar) -> digests.put(jar, digest));
        PlugInNotes.of(plugIns.all(), unclear).forEach(note -> tell(note, around));
        try {
            dropins.start(List.copyOf(plugIns.enabled().values()), jar -> plugIns.marks()
                            .begin(List.of(digests.get(jar))))
                    .forEach(left -> tell(left, around));
        } finally {
            plugIns.marks().end();
        }
    }

    private static void tell(Sentence said, Surroundings around) {
        around.errors().println(said.in(around.language()));
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

    /** The verb of an analysis, null where it was set aside: then there is no such verb, and all others are there. */
    private static Command<?> analyse(String id, BundleContext bundles) {
        Analyses analyses = service(bundles, Analyses.class);
        return analyses.all().stream()
                .filter(one -> Analyses.info(one).id().equals(id))
                .findFirst()
                .map(one -> new AnalyseCommand(one, analyses, service(bundles, ReportFormats.class), Clock.systemUTC()))
                .orElse(null);
    }

    private static Surroundings surroundings(BundleContext bundles, Cancel cancel) {
        Map<String, String> environment = System.getenv();
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                Surroundings.utf8(new FileOutputStream(FileDescriptor.err)),
                Terminal.ofProcess(environment),
                UserLanguage.of(environment, Locale.getDefault()),
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
