package org.beffroi.dossier.source;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;

/** The two files of a source, in JSON. */
final class SourceJson {

    private static final int FORMAT = 1;

    private SourceJson() {}

    private record Settings(
            Integer format,
            String kind,
            Map<String, String> parameters,
            Duration every,
            String purpose,
            String basis,
            Integer retentionDays,
            String rights,
            List<String> allowedHosts,
            boolean paused,
            Instant added,
            String by) {}

    private record State(
            Integer format,
            Optional<String> cursor,
            Optional<Instant> tried,
            Optional<Instant> succeeded,
            Optional<BilingualText> failure,
            Integer failures,
            Optional<Instant> due,
            List<BilingualText> remarks,
            Map<LocalDate, Integer> volumes,
            List<BatchId> batches,
            List<SourceState.Outage> outages) {}

    static byte[] write(SourceSettings settings) {
        return JsonRecords.write(new Settings(
                FORMAT,
                settings.kind(),
                new TreeMap<>(settings.parameters()),
                settings.every(),
                settings.lawful().purpose(),
                name(settings.lawful().basis()),
                settings.lawful().retentionDays(),
                name(settings.lawful().rights()),
                settings.allowedHosts().stream().sorted().toList(),
                settings.paused(),
                settings.added(),
                settings.by()));
    }

    static SourceSettings settings(String name, byte[] bytes) throws IOException {
        Settings kept = JsonRecords.read(bytes, Settings.class);
        check(kept.format());
        Lawful lawful = new Lawful(
                kept.purpose(),
                Lawful.Basis.valueOf(constant(kept.basis())),
                kept.retentionDays(),
                Lawful.Rights.valueOf(constant(kept.rights())));
        return new SourceSettings(
                name,
                kept.kind(),
                kept.parameters(),
                kept.every(),
                lawful,
                new LinkedHashSet<>(kept.allowedHosts()),
                kept.paused(),
                kept.added(),
                kept.by());
    }

    static byte[] write(SourceState state) {
        return JsonRecords.write(new State(
                FORMAT,
                state.cursor(),
                state.tried(),
                state.succeeded(),
                state.failure().map(BilingualText::of),
                state.failures(),
                state.due(),
                state.remarks().stream().map(BilingualText::of).toList(),
                state.volumes(),
                state.batches(),
                state.outages()));
    }

    static SourceState state(byte[] bytes) throws IOException {
        State kept = JsonRecords.read(bytes, State.class);
        check(kept.format());
        return new SourceState(
                kept.cursor(),
                kept.tried(),
                kept.succeeded(),
                kept.failure().map(BilingualText::message),
                kept.failures(),
                kept.due(),
                kept.remarks().stream().map(BilingualText::message).toList(),
                new TreeMap<>(kept.volumes()),
                kept.batches(),
                kept.outages());
    }

    private static void check(int format) throws IOException {
        if (format > FORMAT) {
            throw new IOException("format " + format + " > " + FORMAT);
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
