package org.beffroi.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.demo.live.LiveTown;
import org.beffroi.demo.live.Voices;
import org.beffroi.demo.script.ScriptReader;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Spans;
import org.beffroi.dossier.source.SourceFiles;

/**
 * The town goes on talking: servers on this machine publish as time goes, and a dossier has the sources that read them.
 *
 * <p>The dossier begins empty and its days go by as anywhere. Where it is there already its mentions stay; its sources, whose
 * addresses are no longer those of before, begin anew.
 */
record LiveDemonstration(Harvest harvest, Clock clock) {

    /** People begin with what they said when the canteen went wrong. */
    private static final Instant FIRST = Instant.parse("2025-02-20T00:00:00Z");

    private static final Set<String> POSTED = Set.of("mastodon", "bluesky", "x", "facebook");
    private static final Set<String> WRITTEN = Set.of("letter", "mail");
    private static final String NEWSPAPER = "echodeuxrives";
    private static final long LOOK_MILLIS = 50;

    /**
     * Publishes until the time is over or somebody stops it.
     *
     * @throws Refusal if the folder holds something else
     */
    void run(Path folder, Duration time, Workplace workplace) {
        DemoTown town = new DemoTown();
        long end = System.nanoTime() + time.toNanos();
        String name = Sentence.of(LiveDemonstration.class, "demo.live.name").in(workplace.locale());
        if (!workplace.dossiers().isDossier(folder)) {
            DossierSettings settings = town.settings();
            workplace
                    .dossiers()
                    .create(
                            folder,
                            new DossierSettings(name, settings.territory(), settings.zone(), Optional.empty(), true));
        }
        try (LiveTown live = new LiveTown(voices(town), DemoTown.ZONE, clock)) {
            setUp(folder, town, live, workplace);
            show(folder, time, live, workplace);
            boolean stopped = rest(end, workplace);
            workplace.tell(sentence(stopped ? "demo.live.stopped" : "demo.live.ended"));
        }
    }

    private static Voices voices(DemoTown town) {
        List<Mention> all = town.mentions();
        List<Mention> turned = Stream.concat(
                        all.stream().filter(LiveDemonstration::isLate),
                        all.stream().filter(one -> !isLate(one)))
                .toList();
        return new Voices(
                said(turned, one -> is(one, "press", "article") && isBy(one, NEWSPAPER)),
                said(turned, one -> is(one, "press", "article") && !isBy(one, NEWSPAPER) || is(one, "web", "post")),
                said(turned, one -> is(one, "facebook", "post") && isOfficial(one)),
                said(
                        turned,
                        one -> POSTED.contains(one.network().orElse(""))
                                && is(one, one.network().orElse(""), "post")
                                && !isOfficial(one)),
                said(turned, one -> WRITTEN.contains(one.network().orElse(""))));
    }

    private static List<Mention> said(List<Mention> all, Predicate<Mention> which) {
        return all.stream().filter(which).toList();
    }

    private static boolean isLate(Mention one) {
        return one.published().filter(moment -> moment.isAfter(FIRST)).isPresent();
    }

    private static boolean is(Mention one, String network, String type) {
        return one.network().filter(network::equals).isPresent()
                && one.values().string(CoreFields.TYPE).filter(type::equals).isPresent();
    }

    private static boolean isBy(Mention one, String author) {
        return one.author().filter(author::equals).isPresent();
    }

    private static boolean isOfficial(Mention one) {
        return one.values().flag(CoreFields.OFFICIAL).orElse(false);
    }

    private void setUp(Path folder, DemoTown town, LiveTown live, Workplace workplace) {
        String purpose =
                Sentence.of(LiveDemonstration.class, "demo.live.purpose").in(workplace.locale());
        List<LiveTown.Prepared> ours = live.sources(purpose, workplace.person());
        try (Dossier dossier = workplace.dossiers().open(folder, Access.WRITE, Progress.silent())) {
            SourceFiles files = SourceFiles.of(dossier.folder());
            if (!isOurs(dossier, files, ours)) {
                throw Refusal.of(
                        Refusal.Kind.ALREADY_THERE, LiveDemonstration.class, "demo.live.other", folder.toString());
            }
            dossier.publicActors().add(town.publicActors());
            codebook(dossier.folder());
            ours.forEach(source -> keep(source, files, dossier, workplace));
        }
    }

    /** A source whose secrets cannot be kept is left out: the others need none. */
    private void keep(LiveTown.Prepared source, SourceFiles files, Dossier dossier, Workplace workplace) {
        if (files.find(source.settings().name()).isPresent()) {
            harvest.remove(source.settings().name(), dossier);
        }
        try {
            harvest.keep(source.settings(), source.secrets(), dossier);
        } catch (Refusal e) {
            if (source.secrets().isEmpty()) {
                throw e;
            }
            workplace.tell(sentence("demo.live.without", source.settings().name(), e.sentence()));
        }
    }

    /**
     * The town is no commune of France: its places, as its people name them, and its departments are known to its dossier
     * alone, where they may have been corrected since.
     */
    private static void codebook(Path folder) {
        Path codebook = folder.resolve("codebook");
        Path places = codebook.resolve("places.tsv");
        try {
            DemoCodebook.departments(codebook);
            if (!Files.exists(places)) {
                WholeFile.write(places, DemoCodebook.lines(new ScriptReader().rows("places.tsv")));
            }
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            LiveDemonstration.class,
                            "demo.live.not.written",
                            codebook.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** An invented dossier whose days go by; one that was left before its sources were there is taken up. */
    private static boolean isOurs(Dossier dossier, SourceFiles files, List<LiveTown.Prepared> ours) {
        Set<String> names = ours.stream().map(one -> one.settings().name()).collect(Collectors.toSet());
        List<SourceSettings> there = files.all().sources();
        return dossier.settings().fictional()
                && dossier.settings().today().isEmpty()
                && (there.isEmpty() || there.stream().anyMatch(one -> names.contains(one.name())));
    }

    private static void show(Path folder, Duration time, LiveTown live, Workplace workplace) {
        PrintWriter out = workplace.out();
        say(workplace, sentence("demo.live.made", folder.toString()));
        live.places((name, address) -> out.printf(workplace.locale(), "  %-32s %s%n", name, address));
        out.printf(
                workplace.locale(),
                "  %-32s %s%n",
                sentence("demo.live.register").in(workplace.locale()),
                live.register());
        out.println();
        say(workplace, sentence("demo.live.next", folder.toString()));
        say(workplace, sentence("demo.live.until", Spans.shown(time, workplace.locale())));
        out.flush();
        URI register = live.register();
        workplace.signal("publishing " + register);
    }

    /** Waits; true if somebody stopped it. */
    private static boolean rest(long end, Workplace workplace) {
        while (System.nanoTime() - end < 0) {
            if (workplace.cancel().asked()) {
                return true;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
        return false;
    }

    private static void say(Workplace workplace, Sentence sentence) {
        workplace.out().println(sentence.in(workplace.locale()));
        workplace.out().println();
    }

    private static Sentence sentence(String key, Object... arguments) {
        return Sentence.of(LiveDemonstration.class, key, arguments);
    }
}
