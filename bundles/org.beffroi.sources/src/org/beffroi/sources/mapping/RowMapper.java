package org.beffroi.sources.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.MentionLimits;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.profile.FieldRule;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.shape.Shape;
import org.beffroi.sources.shape.Shapes;
import org.beffroi.sources.table.Cells;
import org.beffroi.sources.table.Row;
import org.beffroi.sources.table.json.TreeCells;
import org.beffroi.sources.value.Extraction;

/** Turns rows into mentions as a profile says. For one thread. */
public final class RowMapper {

    /** What programs write as the identity of what has none. */
    private static final String NO_NUMBER = "0";

    /** Fields of few values in which a word that nobody knows is kept as it is. */
    private static final List<Field> KNOWN = List.of(CoreFields.NETWORK, CoreFields.STATUS);

    /** Those in which such a word is left out: nobody can say what it means. */
    private static final Set<String> READ = Set.of(CoreFields.TONE.name(), CoreFields.STANCE.name());

    private final Set<String> extract;
    private final List<BoundRule> rules;
    private final List<List<BoundRule>> companions;
    private final List<Refusing> refusals;
    private final Set<String> looked;
    private final Shape shape;
    private final Identities identities;
    private final Networks networks;
    private final ValueReader reader;
    private final AuthorAccounts accounts;
    private final Reading reading;
    private final MentionLimits limits;
    private final Notices notices;

    private record Refusing(Predicate<Cells> when, String reason, boolean withhold) {}

    /**
     * Binds a profile to the columns of a file.
     *
     * @param fields those of the archive
     * @throws org.beffroi.core.message.Refusal if the profile names a field or a step that nobody knows
     */
    public RowMapper(
            Profile profile, Columns columns, Fields fields, Networks networks, Reading reading, Notices notices) {
        this.limits = new MentionLimits(fields);
        this.extract = profile.extract();
        this.reading = reading;
        this.notices = notices;
        this.shape = Shapes.named(profile.shape());
        this.networks = networks;
        this.identities = new Identities(networks, profile.within(), reading.platform(), reading.idScope());
        this.reader = new ValueReader(fields, reading, notices);
        this.accounts = new AuthorAccounts(notices);
        this.rules = bound(profile.rules(), columns);
        this.companions = profile.companions().stream()
                .map(one -> bound(one.rules(), columns))
                .toList();
        this.looked = looked(profile, columns);
        this.refusals = profile.refusals().stream()
                .map(one -> new Refusing(Condition.all(one.when(), columns), one.reason(), one.withhold()))
                .toList();
    }

    private List<BoundRule> bound(List<FieldRule> declared, Columns columns) {
        declared.forEach(rule -> reader.check(rule.field()));
        return declared.stream().map(rule -> new BoundRule(rule, columns)).toList();
    }

    /** Columns of the file that fill a field, with the fields they fill. */
    public Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        List<BoundRule> all = new ArrayList<>(rules);
        companions.forEach(all::addAll);
        for (BoundRule rule : all) {
            rule.columnsRead().forEach(column -> uses.computeIfAbsent(column, any -> new LinkedHashSet<>())
                    .add(rule.field()));
        }
        return uses;
    }

    /** Columns that conditions of a profile look at. */
    private static Set<String> looked(Profile profile, Columns columns) {
        Stream<FieldRule> rules = Stream.concat(
                profile.rules().stream(), profile.companions().stream().flatMap(one -> one.rules().stream()));
        return Stream.concat(
                        rules.flatMap(rule -> Stream.of(rule.when(), rule.unless())),
                        profile.refusals().stream().map(Profile.RowRefusal::when))
                .flatMap(when -> when.keySet().stream())
                .map(columns::column)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a column that fills no field serves all the same: others are made of it, a condition looks at it, or it stands
     * around the rows and not in them.
     */
    public boolean isStructure(String column) {
        return column.startsWith(TreeCells.WRAPPER)
                || looked.contains(column)
                || shape.structure().stream().anyMatch(part -> column.equals(part) || column.startsWith(part + "."));
    }

    /** What a row says of a field in its own words, each with what is kept of it: an empty string where it is left out. */
    public Map<String, String> said(String field, Row.Whole row) {
        Cells cells = shape.plain(row.cells());
        for (BoundRule rule : rules) {
            Map<String, String> said = rule.field().equals(field) ? rule.said(cells) : Map.of();
            if (!said.isEmpty()) {
                return said;
            }
        }
        return Map.of();
    }

    /** The mention that a row holds, or why it cannot be kept. */
    public Mapped map(Row.Whole row) {
        notices.begin();
        Mapped mapped = mapped(row);
        if (mapped instanceof Mapped.Kept) {
            notices.keep();
        } else {
            notices.begin();
        }
        return mapped;
    }

    private Mapped mapped(Row.Whole row) {
        Cells cells = shape.plain(row.cells());
        long line = row.place().line();
        for (Refusing refusal : refusals) {
            if (refusal.when().test(cells)) {
                return new Mapped.Refused(Sentence.of(RowMapper.class, refusal.reason()), refusal.withhold());
            }
        }
        Mention mention = mention(rules, cells, line);
        if (isEmpty(mention)) {
            String why = Identities.ofContent(mention.id()) ? "row.nothing.in.it" : "row.only.identity";
            return new Mapped.Refused(Sentence.of(RowMapper.class, why), false);
        }
        if (mention.text().isEmpty() && mention.title().isEmpty()) {
            notices.note(Notice.NO_TEXT, "", line, mention.id().value());
        }
        List<Mention> others = new ArrayList<>();
        for (List<BoundRule> companion : companions) {
            Mention other = mention(companion, cells, line);
            if (!other.text().isEmpty()) {
                others.add(other);
            }
        }
        return Stream.concat(Stream.of(mention), others.stream())
                .flatMap(one -> limits.excess(one).stream())
                .findFirst()
                .<Mapped>map(excess -> new Mapped.Refused(tooLarge(excess), false))
                .orElseGet(() -> new Mapped.Kept(mention, others));
    }

    private static Sentence tooLarge(Sentence excess) {
        return Sentence.of(RowMapper.class, "row.too.large", excess);
    }

    /** Nothing said, nothing shown, no address, no stars; an identity alone counts where a time stands beside it. */
    private static boolean isEmpty(Mention mention) {
        FieldValues values = mention.values();
        boolean something = values.string(CoreFields.TEXT_BODY)
                .or(() -> values.string(CoreFields.TITLE))
                .or(() -> values.string(CoreFields.URL))
                .or(() -> values.string(CoreFields.MEDIA))
                .isPresent();
        boolean rated = values.raw(CoreFields.RATING) != null;
        boolean dated =
                !Identities.ofContent(mention.id()) && mention.published().isPresent();
        return !something && !rated && !dated;
    }

    /** Networks and statuses that nobody knows are kept as they are written: whoever imports them is told which they are. */
    private void noteUnknown(BoundRule rule, List<String> values) {
        for (Field field : KNOWN) {
            if (rule.field().equals(field.name())) {
                for (String value : values) {
                    boolean isNetwork = field.equals(CoreFields.NETWORK);
                    String kept = isNetwork ? networks.named(value) : value;
                    if (rule.isBare(value)
                            && !(isNetwork && networks.knows(value))
                            && field.vocabulary().stream()
                                    .noneMatch(term -> term.value().equals(kept))) {
                        notices.noteUnknown(field.name(), value, kept);
                    }
                }
            }
        }
    }

    private Mention mention(List<BoundRule> declared, Cells cells, long line) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (BoundRule rule : declared) {
            List<String> before = found.getOrDefault(rule.field(), List.of());
            if (before.isEmpty() || rule.adds()) {
                List<String> values = rule.find(cells);
                if (values.isEmpty() && READ.contains(rule.field())) {
                    rule.said(cells).keySet().stream()
                            .filter(word -> !rule.gives(word))
                            .forEach(word -> {
                                notices.note(Notice.VALUE_UNKNOWN, rule.field(), line, word);
                                notices.noteUnknown(rule.field(), word, "");
                            });
                }
                noteUnknown(rule, values);
                if (!values.isEmpty()) {
                    List<String> joined = new ArrayList<>(before);
                    joined.addAll(values);
                    found.put(rule.field(), rule.adds() ? reader.joined(rule.field(), joined) : joined);
                }
            }
        }
        Optional<String> nativeId = nativeId(found.remove(FieldRule.ID), line);
        List<String> collected = found.remove(CoreFields.COLLECTED.name());
        Optional<String> network = identities.network(found);
        network.ifPresent(known -> found.put(CoreFields.NETWORK.name(), List.of(known)));
        identities.resolveReferences(found, network);
        Optional<String> author =
                found.getOrDefault(CoreFields.AUTHOR.name(), List.of()).stream().findFirst();
        accounts.resolve(found, network, line);
        FieldValues.Builder values = FieldValues.builder();
        Instant when = reader.instant(collected).orElse(reading.collected());
        found.forEach((field, raw) -> reader.put(values, field, raw, line, when));
        extract(values);
        FieldValues known = values.build();
        String written = String.join(" ", found.getOrDefault(CoreFields.PUBLISHED.name(), List.of()));
        MentionId id = identities.of(network, nativeId, known, author, written);
        return new Mention(id, new Origin(reading.source(), reading.batch(), when), known);
    }

    private Optional<String> nativeId(List<String> found, long line) {
        if (found == null) {
            return Optional.empty();
        }
        String id = found.getFirst().strip();
        if (Identities.mangled(id)) {
            notices.note(Notice.ID_MANGLED, FieldRule.ID, line, id);
            return Optional.empty();
        }
        Optional<String> known = ValueReader.word(Optional.of(id)).filter(word -> !word.equals(NO_NUMBER));
        if (known.isEmpty()) {
            reader.noteUnknown(FieldRule.ID, id, line);
        }
        return known;
    }

    private void extract(FieldValues.Builder values) {
        FieldValues known = values.build();
        Optional<String> text = known.string(CoreFields.TEXT_BODY);
        if (text.isEmpty()) {
            return;
        }
        Extraction found = new Extraction(text.get());
        if (extract.contains("hashtags") && known.raw(CoreFields.HASHTAGS) == null) {
            values.put(CoreFields.HASHTAGS, found.hashtags());
        }
        if (extract.contains("mentioned") && known.raw(CoreFields.MENTIONED) == null) {
            values.put(CoreFields.MENTIONED, found.accounts());
        }
        if (extract.contains("links") && known.raw(CoreFields.LINKS) == null) {
            values.put(CoreFields.LINKS, found.links());
        }
    }
}
