package org.beffroi.workbench.source.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    public SourceDraft {
        written = Map.copyOf(written);
    }

    /**
     * What is missing before it can be tried, one sentence each: a name and the parameters it cannot go without.
     *
     * @param taken names of the sources there are
     */
    public List<Sentence> missing(Set<String> taken) {
        List<Sentence> missing = new ArrayList<>();
        if (!SourceSettings.NAME.matcher(name.strip()).matches()) {
            missing.add(Sentence.of(SourceDraft.class, "sources.add.name.wrong"));
        } else if (taken.contains(name.strip())) {
            missing.add(Sentence.of(SourceDraft.class, "sources.add.name.taken", name.strip()));
        }
        for (Item item : kind.form().items()) {
            if (item.required() && written.getOrDefault(item.name(), "").isBlank()) {
                missing.add(Sentence.of(
                        SourceDraft.class,
                        "sources.add.parameter.missing",
                        Sentence.of(kind.home(), "source." + kind.id() + "." + item.name())));
            }
        }
        return missing;
    }

    /** What is missing before it may start, by Regulation (EU) 2016/679: purpose, basis, retention, rights. */
    public List<Sentence> unlawful() {
        List<Sentence> missing = new ArrayList<>();
        if (purpose.isBlank()) {
            missing.add(Sentence.of(SourceDraft.class, "sources.add.purpose.missing"));
        }
        if (basis.isEmpty()) {
            missing.add(Sentence.of(SourceDraft.class, "sources.add.basis.missing"));
        }
        if (days().isEmpty()) {
            missing.add(Sentence.of(SourceDraft.class, "sources.add.retention.missing"));
        }
        if (rights.isEmpty()) {
            missing.add(Sentence.of(SourceDraft.class, "sources.add.rights.missing"));
        }
        return missing;
    }

    /**
     * The source.
     *
     * @throws IllegalStateException while something is missing
     */
    public SourceSettings settings(Instant now, String by) {
        if (!unlawful().isEmpty()) {
            throw new IllegalStateException("No source without purpose, basis, retention and rights");
        }
        return settings(new Lawful(purpose.strip(), basis.get(), days().get(), rights.get()), now, by);
    }

    /** The source as it is tried: nothing that is tried is kept, so that nothing need be said of keeping. */
    public SourceSettings trial(Instant now, String by) {
        return settings(new Lawful("–", Lawful.Basis.PUBLIC_INTEREST, 1, Lawful.Rights.LINK), now, by);
    }

    /** The secrets that were typed, by name of the parameter. */
    public Map<String, String> secrets() {
        return parameters(true);
    }

    private SourceSettings settings(Lawful lawful, Instant now, String by) {
        return new SourceSettings(
                name.strip(), kind.id(), parameters(false), every, lawful, allowedHosts(), false, now, by);
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

    private Set<String> allowedHosts() {
        return java.util.stream.Stream.of(hosts.split("[\\s,;]+"))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<Integer> days() {
        String digits = retention.strip().replaceAll("[\\s\u00A0\u202F]", "");
        return digits.matches("\\d{1," + LONGEST_RETENTION_DIGITS + "}") && Integer.parseInt(digits) >= 1
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }
}
