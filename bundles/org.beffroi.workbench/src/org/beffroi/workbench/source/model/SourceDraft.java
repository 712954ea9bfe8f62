package org.beffroi.workbench.source.model;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.core.source.SourceForm.Item;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.dossier.harvest.Harvest.Kind;

/**
 * A source as somebody fills its form in; nothing of it need be right yet. Immutable.
 *
 * @param name as typed
 * @param kind what it is
 * @param written what stands in the fields of its parameters, by name, secrets included; blank where empty
 * @param every how often it is visited
 * @param purpose what its mentions are collected for, as typed
 * @param basis the legal basis, empty while none is chosen
 * @param retention days that they are kept, as typed
 * @param rights what may be shown of them, empty while nothing is chosen
 * @param hosts private hosts that it may visit, as typed
 */
public record SourceDraft(
        String name,
        Kind kind,
        Map<String, String> written,
        Duration every,
        String purpose,
        Optional<Lawful.Basis> basis,
        String retention,
        Optional<Lawful.Rights> rights,
        String hosts) {

    private static final int LONGEST_RETENTION_DIGITS = 5;

    /** Mentions that are tried are kept nowhere, and so is this. */
    private static final String TRIED = "0";

    public SourceDraft {
        written = Map.copyOf(written);
    }

    /** Keys of the answers that are no parameters, in {@link #missing} and {@link #unlawful}. */
    public static final String NAME = "name";

    /** Likewise. */
    public static final String PURPOSE = "purpose";

    /** Likewise. */
    public static final String BASIS = "basis";

    /** Likewise. */
    public static final String RETENTION = "retention";

    /** Likewise. */
    public static final String RIGHTS = "rights";

    /** Parameters stand here, so that one that is called as another answer is told from it. */
    public static final String PARAMETER = "parameter.";

    /** The draft of a source that is there, nothing of it changed; its secrets are left as they are. */
    public static SourceDraft of(SourceSettings settings, Kind kind) {
        return new SourceDraft(
                settings.name(),
                kind,
                settings.parameters(),
                settings.every(),
                settings.lawful().purpose(),
                Optional.of(settings.lawful().basis()),
                String.valueOf(settings.lawful().retentionDays()),
                Optional.of(settings.lawful().rights()),
                settings.allowedHosts().stream().sorted().collect(Collectors.joining(", ")));
    }

    /**
     * What is missing before it can be tried, by the answer it is about: a name and the parameters it cannot go without.
     *
     * @param taken names of the other sources there are
     */
    public Map<String, Sentence> missing(Set<String> taken) {
        Map<String, Sentence> missing = new LinkedHashMap<>();
        for (Item item : kind.form().items()) {
            if (item.required()
                    && !item.secret()
                    && written.getOrDefault(item.name(), "").isBlank()) {
                missing.put(PARAMETER + item.name(), Sentence.of(SourceDraft.class, "sources.add.needed"));
            }
        }
        wrongName(taken).ifPresent(why -> missing.put(NAME, why));
        return missing;
    }

    /**
     * The secrets that it cannot go without and that nobody typed, by the answer they are about: those of a source that is there
     * are kept already.
     */
    public Map<String, Sentence> secretsMissing() {
        Map<String, Sentence> missing = new LinkedHashMap<>();
        for (Item item : kind.form().items()) {
            if (item.required()
                    && item.secret()
                    && written.getOrDefault(item.name(), "").isBlank()) {
                missing.put(PARAMETER + item.name(), Sentence.of(SourceDraft.class, "sources.add.needed"));
            }
        }
        return missing;
    }

    private Optional<Sentence> wrongName(Set<String> taken) {
        String plain = SourceName.plain(name);
        if (plain.isEmpty()) {
            return Optional.of(Sentence.of(SourceDraft.class, "sources.add.needed"));
        }
        if (!SourceSettings.NAME.matcher(plain).matches()) {
            return Optional.of(Sentence.of(SourceDraft.class, "sources.add.name.wrong"));
        }
        // Names of files that differ by their capitals alone are one on many disks.
        return taken.stream().anyMatch(plain::equalsIgnoreCase)
                ? Optional.of(Sentence.of(SourceDraft.class, "sources.add.name.taken", plain))
                : Optional.empty();
    }

    /**
     * What is missing before it may start, by Regulation (EU) 2016/679: purpose, basis, retention, rights; by the answer it is
     * about.
     */
    public Map<String, Sentence> unlawful() {
        Map<String, Sentence> missing = new LinkedHashMap<>();
        if (purpose.isBlank()) {
            missing.put(PURPOSE, Sentence.of(SourceDraft.class, "sources.add.needed"));
        }
        if (basis.isEmpty()) {
            missing.put(BASIS, Sentence.of(SourceDraft.class, "sources.add.choose"));
        }
        if (days().isEmpty()) {
            missing.put(
                    RETENTION,
                    Sentence.of(
                            SourceDraft.class,
                            retention.isBlank() ? "sources.add.needed" : "sources.add.retention.wrong"));
        }
        if (rights.isEmpty()) {
            missing.put(RIGHTS, Sentence.of(SourceDraft.class, "sources.add.choose"));
        }
        return missing;
    }

    /** Why its mentions may be kept, as far as all of it was said. */
    public Optional<Lawful> lawful() {
        return unlawful().isEmpty()
                ? Optional.of(
                        new Lawful(purpose.strip(), basis.orElseThrow(), days().orElseThrow(), rights.orElseThrow()))
                : Optional.empty();
    }

    /**
     * The source.
     *
     * @throws IllegalStateException while something is missing
     */
    public SourceSettings settings(Instant now, String by) {
        return settings(
                lawful().orElseThrow(() ->
                        new IllegalStateException("No source without purpose, basis, retention and rights")),
                now,
                by);
    }

    /** The source as it is tried: nothing that is tried is kept, so that nothing need be said of keeping. */
    public SourceSettings trial(Instant now, String by) {
        return settings(new Lawful("–", Lawful.Basis.PUBLIC_INTEREST, 1, Lawful.Rights.LINK), now, by);
    }

    /** The same; one that has no name that could be kept is tried under one that is none of those that are kept. */
    public SourceDraft named() {
        return SourceSettings.NAME.matcher(SourceName.plain(name)).matches()
                ? this
                : new SourceDraft(TRIED, kind, written, every, purpose, basis, retention, rights, hosts);
    }

    /** The secrets that were typed, by name of the parameter. */
    public Map<String, String> secrets() {
        return parameters(true);
    }

    private SourceSettings settings(Lawful lawful, Instant now, String by) {
        return new SourceSettings(
                SourceName.plain(name), kind.id(), parameters(false), every, lawful, allowedHosts(), false, now, by);
    }

    private Map<String, String> parameters(boolean secret) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Item item : kind.form().items()) {
            String text = written.getOrDefault(item.name(), "").strip();
            if (item.secret() == secret && !text.isEmpty()) {
                parameters.put(item.name(), text);
            }
        }
        return parameters;
    }

    /** Private hosts that it may visit, in lower case. */
    public Set<String> allowedHosts() {
        return Stream.of(hosts.split("[\\s,;]+"))
                .filter(host -> !host.isEmpty())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private Optional<Integer> days() {
        String digits = retention.strip().replaceAll("[\\s\u00A0\u202F]", "");
        return digits.matches("\\d{1," + LONGEST_RETENTION_DIGITS + "}") && Integer.parseInt(digits) >= 1
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }
}
