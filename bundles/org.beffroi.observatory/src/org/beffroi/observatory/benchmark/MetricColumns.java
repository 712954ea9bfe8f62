package org.beffroi.observatory.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.text.Folding;

/**
 * What the columns of a table of metrics are, by their names in French and English as people and platforms write them, or as the
 * user says. Two shapes are read: a column for each metric, or a column that names the metric and one with its value. Immutable.
 */
final class MetricColumns {

    private static final double DAYS_OF_WEEK = 7;

    /** What a column is. */
    enum Use {
        BODY,
        KIND,
        ACCOUNT,
        NETWORK,
        DAY,
        METRIC,
        VALUE,
        SOURCE,
        /** Values of one metric. */
        VALUES,
        /** Nothing that is read here. */
        OTHER
    }

    /**
     * A column.
     *
     * @param head its name
     * @param use what it is
     * @param metric whose values it holds
     * @param network of these
     * @param written how they are written
     */
    record Column(
            String head, Use use, Optional<Metric> metric, Optional<AccountNetwork> network, MetricCell written) {}

    private static final Map<Use, Set<String>> USES = Map.of(
            Use.BODY,
            Set.of("body code insee siren name nom commune collectivite ville mairie territoire epci organisme"
                    .split(" ")),
            Use.KIND,
            Set.of("kind", "sorte"),
            Use.ACCOUNT,
            Set.of("account compte url handle username lien adresse profil profile".split(" ")),
            Use.NETWORK,
            Set.of("network", "reseau", "reseau social", "plateforme", "platform"),
            Use.DAY,
            Set.of("day", "jour", "date", "as of", "au", "releve le", "date du releve"),
            Use.METRIC,
            Set.of("metric", "mesure", "indicateur", "indicator"),
            Use.VALUE,
            Set.of("value", "valeur"),
            Use.SOURCE,
            Set.of("source"));

    private static final Set<String> BODY_WORDS = Set.of(
            "code insee",
            "insee com",
            "code commune",
            "nom commune",
            "nom de la commune",
            "nom de la collectivite",
            "code siren",
            "nom de la page",
            "page name",
            "page",
            "account name",
            "nom du compte",
            "channel title",
            "user name",
            "screen name",
            "nom d utilisateur",
            "adresse de la page",
            "page url",
            "profile url");

    private static final Set<String> ACCOUNT_WORDS =
            Set.of("user name", "screen name", "nom d utilisateur", "adresse de la page", "page url", "profile url");

    private static final Map<String, Metric> METRICS = metrics();
    /** Names of columns with totals of a period. */
    private static final Map<String, Metric> TOTALS = totals();

    private final List<Column> columns;

    private MetricColumns(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    private static Map<String, Metric> metrics() {
        Map<String, Metric> names = new LinkedHashMap<>();
        names(
                names,
                Metric.FOLLOWERS,
                "abonnes|abonne|nombre d abonnes|nb abonnes|audience|fans|subscribers|total followers"
                        + "|followers count|subscriber count|abonnes de la page|total abonnes");
        names(names, Metric.POSTS_PER_WEEK, "publications par semaine|posts par semaine|posts week|cadence|rythme");
        names(
                names,
                Metric.ENGAGEMENTS_PER_WEEK,
                "engagements par semaine|interactions par semaine|interactions per week");
        names(names, Metric.RESPONSE_RATE, "taux de reponse|reply rate");
        names(
                names,
                Metric.RESPONSE_HOURS,
                "delai de reponse|delai median de reponse|delai median|temps de reponse"
                        + "|response time|median response time");
        names(
                names,
                Metric.OWN_GROUND,
                "part sur ses pages|part sur nos pages|conversation sur ses pages"
                        + "|part de conversation sur ses pages|share on own ground|terrain propre");
        names(names, Metric.TONE, "tonalite|tonalite nette|net tone|ton|sentiment net|net sentiment");
        names(names, Metric.FTE, "etp|equivalents temps plein|equivalent temps plein|agents etp|etp communication");
        names(names, Metric.VIDEO_SHARE, "part de videos|part video|videos share|part des videos");
        names(
                names,
                Metric.IMAGE_SHARE,
                "part de photos|part photo|part d images|part image|photo share|part des images");
        names(names, Metric.LINK_SHARE, "part de liens|part lien|part des liens|links share");
        names(names, Metric.TEXT_SHARE, "part de textes|part texte|part de texte seul|part du texte");
        return names;
    }

    private static void names(Map<String, Metric> into, Metric metric, String names) {
        into.put(plain(metric.key()), metric);
        Arrays.stream(names.split("\\|")).forEach(name -> into.put(name, metric));
    }

    private static Map<String, Metric> totals() {
        Map<String, Metric> names = new LinkedHashMap<>();
        for (String name :
                "posts|publications|nombre de publications|nb publications|nombre de posts|tweets".split("\\|")) {
            names.put(name, Metric.POSTS_PER_WEEK);
        }
        for (String name :
                "engagements|engagement|interactions|total interactions|nombre d interactions".split("\\|")) {
            names.put(name, Metric.ENGAGEMENTS_PER_WEEK);
        }
        return names;
    }

    /**
     * What these columns are.
     *
     * @param said what the user says of some, by their names: a metric, with {@code @} and a network if need be, a use, or {@code
     *     other}
     * @param days over how many days totals are; without it, columns of totals are not read
     * @throws org.beffroi.core.message.Refusal if the user speaks of a column or a metric that there is not
     */
    static MetricColumns of(List<String> heads, Map<String, String> said, OptionalInt days) {
        Map<String, String> left = new LinkedHashMap<>();
        said.forEach((head, meant) -> left.put(plain(head), meant));
        List<Column> columns = new ArrayList<>();
        for (String head : heads) {
            String meant = left.remove(plain(head));
            columns.add(meant == null ? guessed(head, days) : said(head, meant, days));
        }
        if (!left.isEmpty()) {
            throw MetricFile.refusal(
                    "metrics.column.unknown", left.keySet().iterator().next(), String.join(", ", heads));
        }
        return new MetricColumns(columns);
    }

    /** Whether a row names columns by which bodies and metrics are known. */
    static boolean isHead(List<String> cells, Map<String, String> said) {
        Set<String> named = said.keySet().stream().map(MetricColumns::plain).collect(Collectors.toSet());
        long known = cells.stream()
                .filter(cell -> named.contains(plain(cell))
                        || guessed(cell, OptionalInt.of(1)).use() != Use.OTHER)
                .count();
        return known >= 2;
    }

    List<Column> columns() {
        return columns;
    }

    /** Names of those that are not read. */
    List<String> others() {
        return columns.stream()
                .filter(one -> one.use() == Use.OTHER && !one.head().isBlank())
                .map(Column::head)
                .toList();
    }

    /** Where a use stands; -1 where no column has it. */
    int at(Use use) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).use() == use) {
                return i;
            }
        }
        return -1;
    }

    /** The places of all columns of a use, in their order: a code and a name both say whose a row is. */
    List<Integer> all(Use use) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).use() == use)
                .boxed()
                .toList();
    }

    boolean has(Use use) {
        return at(use) >= 0;
    }

    private static Column said(String head, String meant, OptionalInt days) {
        int at = meant.indexOf('@');
        String key = (at < 0 ? meant : meant.substring(0, at)).strip().toLowerCase(Locale.ROOT);
        Optional<AccountNetwork> network = at < 0 ? Optional.empty() : MetricFile.network(meant.substring(at + 1));
        Optional<Use> use = Arrays.stream(Use.values())
                .filter(one ->
                        one != Use.VALUES && one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
        if (use.isPresent()) {
            return new Column(head, use.get(), Optional.empty(), Optional.empty(), MetricCell.AS_WRITTEN);
        }
        Metric metric = Metric.ofKey(key)
                .orElseThrow(() -> MetricFile.refusal("metrics.metric.unknown", key, MetricFile.metrics()));
        boolean total = days.isPresent() && TOTALS.containsKey(bare(head, network(head)));
        return values(head, metric, network.or(() -> network(head)), total ? days : OptionalInt.empty());
    }

    private static Column guessed(String head, OptionalInt days) {
        String plain = plain(head);
        for (Map.Entry<Use, Set<String>> entry : USES.entrySet()) {
            if (entry.getValue().contains(plain)) {
                return new Column(head, entry.getKey(), Optional.empty(), Optional.empty(), MetricCell.AS_WRITTEN);
            }
        }
        if (BODY_WORDS.contains(plain)) {
            Use use = ACCOUNT_WORDS.contains(plain) ? Use.ACCOUNT : Use.BODY;
            return new Column(head, use, Optional.empty(), Optional.empty(), MetricCell.AS_WRITTEN);
        }
        Optional<AccountNetwork> network = network(head);
        // A unit behind it may be a part of its name.
        String bare = METRICS.containsKey(plain) ? plain : bare(head, network);
        if (METRICS.containsKey(bare)) {
            return values(head, METRICS.get(bare), network, OptionalInt.empty());
        }
        if (TOTALS.containsKey(bare) && days.isPresent()) {
            return values(head, TOTALS.get(bare), network, days);
        }
        return new Column(head, Use.OTHER, Optional.empty(), Optional.empty(), MetricCell.AS_WRITTEN);
    }

    private static Column values(String head, Metric metric, Optional<AccountNetwork> network, OptionalInt days) {
        String plain = plain(head);
        double hours =
                plain.matches(".*\\b(?:jours|days)$") ? 24 : plain.matches(".*\\b(?:min|minutes)$") ? 1 / 60.0 : 1;
        double divisor = days.isPresent() ? days.getAsInt() / DAYS_OF_WEEK : 1;
        return new Column(
                head,
                Use.VALUES,
                Optional.of(metric),
                network,
                new MetricCell(head.indexOf('%') >= 0, metric == Metric.RESPONSE_HOURS ? hours : 1, divisor));
    }

    /** The network that a name holds as a word. */
    private static Optional<AccountNetwork> network(String head) {
        return Arrays.stream(plain(head).split(" "))
                .map(word -> word.equals("twitter") ? "x" : word)
                .flatMap(word -> AccountNetwork.ofKey(word).stream())
                .findFirst();
    }

    /** A name without its network and without units. */
    private static String bare(String head, Optional<AccountNetwork> network) {
        String plain = plain(head);
        List<String> words = new ArrayList<>(List.of(plain.split(" ")));
        network.ifPresent(one ->
                words.removeIf(word -> word.equals(one.key()) || one == AccountNetwork.X && word.equals("twitter")));
        while (words.size() > 1
                && Set.of("h", "heures", "hours", "jours", "days", "min", "minutes", "en", "sur", "on")
                        .contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static String plain(String head) {
        return Folding.fold(head.strip()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
