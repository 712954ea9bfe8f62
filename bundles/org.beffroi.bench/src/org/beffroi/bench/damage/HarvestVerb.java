package org.beffroi.bench.damage;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.source.SourceFiles;

/** A harvest of several feeds: what it told as kept is there at the next opening, before any other visit. */
final class HarvestVerb implements KilledVerb {

    private static final int SOURCES = 8;
    private static final int ENTRIES = 60;
    private static final Pattern KEPT = Pattern.compile("(?m)^kept (\\d+) of ");

    private final List<Feeds> feeds = new ArrayList<>();

    @Override
    public String id() {
        return "harvest";
    }

    @Override
    public void prepare(Trial trial) throws IOException {
        trial.create();
        for (int i = 0; i < SOURCES; i++) {
            feeds.add(new Feeds(i, ENTRIES));
            String host = feeds.getLast().host();
            SourceFiles.of(trial.dossier())
                    .keep(new SourceSettings(
                            "gazette-" + i,
                            "feed",
                            Map.of("url", "http://" + host + "/gazette-" + i),
                            Duration.ofMinutes(30),
                            new Lawful("Suivre la ville", Lawful.Basis.PUBLIC_INTEREST, 365, Lawful.Rights.LINK),
                            Set.of(host),
                            false,
                            Instant.parse("2026-11-20T08:00:00Z"),
                            "camille"));
        }
    }

    @Override
    public List<String> arguments(Trial trial) {
        return List.of("harvest", "--now", "--dossier", trial.dossier().toString());
    }

    @Override
    public List<Flaw> afterKill(Trial trial, Program.Ended said, long before) {
        Trial.Found found = trial.found();
        int told = 0;
        for (Matcher line = KEPT.matcher(said.errors()); line.find(); ) {
            told += Integer.parseInt(line.group(1));
        }
        List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
        int there = found.ids().size();
        flaws.addAll(Flaw.when(
                there < before + told,
                Flaw.Kind.LOST,
                there + " there, " + before + " before and " + told + " told as kept"));
        return flaws;
    }

    @Override
    public List<Flaw> atTheEnd(Trial trial, Program.Ended ended, long before) {
        Trial.Found found = trial.found();
        List<Flaw> flaws = new ArrayList<>(trial.flaws(found));
        flaws.addAll(OnMentions.all(found, SOURCES * ENTRIES));
        return flaws;
    }

    @Override
    public long state(Trial trial) {
        return trial.found().ids().size();
    }

    @Override
    public void close() {
        feeds.forEach(Feeds::close);
    }
}
