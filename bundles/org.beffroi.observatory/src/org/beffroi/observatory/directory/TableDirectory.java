package org.beffroi.observatory.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.csv.Dialect;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Folding;

/**
 * A directory as a table: the national one as its API exports it, whose cells hold JSON, or one's own, with a column for the
 * body’s name or code, one for its site and one for each network, or one for all.
 */
final class TableDirectory {

    private static final int LOOK = 1 << 16;

    /** What people call the columns of a table of their own, by the field that they are. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "nom",
            Set.of(
                    "nom",
                    "name",
                    "commune",
                    "collectivite",
                    "nom commune",
                    "nom de la commune",
                    "nom collectivite",
                    "libelle",
                    "territoire",
                    "organisme",
                    "body",
                    "ville",
                    "mairie",
                    "epci"),
            "code_insee_commune",
            Set.of(
                    "code insee commune",
                    "insee",
                    "code insee",
                    "code commune",
                    "code",
                    "insee com",
                    "codgeo",
                    "cog",
                    "code geo",
                    "com"),
            "siren",
            Set.of("siren", "numero siren", "n siren", "siren epci", "siret"),
            "site_internet",
            Set.of("site internet", "site", "site web", "website", "url", "adresse du site", "web", "site officiel"),
            "reseau_social",
            Set.of(
                    "reseau social",
                    "reseaux sociaux",
                    "reseaux",
                    "autre reseau",
                    "autres reseaux",
                    "autre reseau social",
                    "autres reseaux sociaux",
                    "other networks",
                    "comptes",
                    "compte",
                    "accounts",
                    "account",
                    "social",
                    "social media",
                    "networks"),
            "type",
            Set.of("type", "kind", "nature", "categorie", "type de collectivite", "type collectivite"),
            "id",
            Set.of("id", "identifiant"),
            "code_postal",
            Set.of("code postal", "cp", "postal code", "zip"));

    /** What people call the day on which a row was last changed. */
    private static final Pattern DAY = Pattern.compile("(?:date (?:de )?(?:la )?)?(?:derniere )?"
            + "(?:modification|mise a jour|maj|actualisation)(?: le| du| au)?|(?:modifiee?|mise? a jour|actualisee?)(?: le)?"
            + "|(?:last )?(?:modified|updated|changed|update)(?: on| at)?");

    /** The fields that tell of which body a row is. */
    private static final Set<String> BODY = Set.of("nom", "code_insee_commune", "siren", "pivot");

    /** So many rows may stand before the one that names the columns: titles, and what tells a program its separator. */
    private static final int TITLES = 10;

    private static final String ACCOUNTS = "reseau_social";

    private final List<String> heads;
    private final List<String> fields;
    private final List<Optional<AccountNetwork>> networks;

    /** The networks that have a column; none where there is one for all: then each is asked. */
    private final Set<AccountNetwork> asked = EnumSet.noneOf(AccountNetwork.class);

    /** @throws Refusal if no column tells which body a row is of */
    TableDirectory(List<String> heads) {
        this.heads = List.copyOf(heads);
        fields = new ArrayList<>();
        networks = new ArrayList<>();
        for (String head : heads) {
            String plain = plain(head);
            Optional<AccountNetwork> network = NetworkWord.in(plain);
            networks.add(network);
            fields.add(network.isPresent() ? "" : field(head, plain));
        }
        if (!fields.contains(ACCOUNTS)) {
            networks.forEach(network -> network.ifPresent(asked::add));
        }
        if (!namesBody()) {
            throw Refusal.of(
                    Refusal.Kind.UNSUPPORTED,
                    TableDirectory.class,
                    "directory.table.no.body",
                    String.join(", ", heads));
        }
    }

    private boolean namesBody() {
        return fields.stream().anyMatch(BODY::contains);
    }

    /** Whether a row names columns of which one tells of which body a row is. */
    private static boolean isHead(List<String> cells) {
        return cells.stream()
                .filter(cell -> NetworkWord.in(plain(cell)).isEmpty())
                .anyMatch(cell -> BODY.contains(field(cell, plain(cell))));
    }

    /** What each is read as; those without a head are left out. */
    List<ReadColumn> columns() {
        List<ReadColumn> columns = new ArrayList<>();
        for (int column = 0; column < heads.size(); column++) {
            if (!heads.get(column).isBlank()) {
                Optional<String> field = Optional.of(fields.get(column)).filter(name -> !name.isEmpty());
                columns.add(new ReadColumn(heads.get(column).strip(), field, networks.get(column)));
            }
        }
        return columns;
    }

    private static String plain(String head) {
        return Folding.fold(head.strip()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String field(String head, String plain) {
        String exact = head.strip().toLowerCase(java.util.Locale.ROOT);
        if (RecordReading.FIELDS.contains(exact)) {
            return exact;
        }
        if (DAY.matcher(plain).matches()) {
            return "date_modification";
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** What a row says, as a record of a directory would say it. */
    Map<String, Object> record(List<String> cells) {
        Map<String, Object> record = new LinkedHashMap<>();
        List<Object> links = new ArrayList<>();
        for (int column = 0; column < Math.min(cells.size(), fields.size()); column++) {
            String cell = cells.get(column).strip();
            Optional<AccountNetwork> network = networks.get(column);
            if (!cell.isEmpty() && network.isPresent()) {
                links.add(Map.of("valeur", cell, "custom_dico2", network.get().key()));
            } else if (!cell.isEmpty() && !fields.get(column).isEmpty()) {
                record.putIfAbsent(fields.get(column), cell);
            }
        }
        if (fields.contains(ACCOUNTS) || networks.stream().anyMatch(Optional::isPresent)) {
            // An empty cell says that there is none; a table without such a column says nothing.
            record.putIfAbsent(ACCOUNTS, "");
        }
        if (!asked.isEmpty()) {
            record.put(RecordReading.ASKED, asked);
        }
        if (!links.isEmpty()) {
            Object others = record.get(ACCOUNTS);
            record.put(ACCOUNTS, others.equals("") ? links : List.of(others, links));
        }
        return record;
    }

    /** Reads a text of rows, one of the first of which names the columns; titles before it are passed over. */
    static void read(BufferedReader text, RawRecords records) throws IOException {
        CsvRecords rows = new CsvRecords(text, new Dialect(StandardCharsets.UTF_8, separator(text), '"', false));
        if (!rows.hasNext()) {
            return;
        }
        List<String> first = rows.next().cells();
        List<String> heads = first;
        for (int title = 0; title < TITLES && !isHead(heads) && rows.hasNext(); title++) {
            heads = rows.next().cells();
        }
        heads = isHead(heads) ? heads : first;
        TableDirectory table = new TableDirectory(heads);
        records.headed(table.columns());
        rows.columns(heads.size());
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            Optional<Sentence> broken = row.broken();
            if (broken.isPresent()) {
                records.broken(row.line(), broken.get());
            } else {
                records.add(row.line(), table.record(row.cells()));
            }
        }
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK);
        char[] head = new char[LOOK - 1];
        int many = read(text, head);
        text.reset();
        // A title has none: the line that is set apart most says by what.
        return new String(head, 0, many)
                .lines()
                .limit(TITLES)
                .max(Comparator.comparingLong(line -> line.chars()
                        .filter(sign -> sign == CsvText.separator(line))
                        .count()))
                .map(CsvText::separator)
                .orElse(',');
    }

    private static int read(Reader text, char[] into) throws IOException {
        int many = 0;
        while (many < into.length) {
            int more = text.read(into, many, into.length - many);
            if (more < 0) {
                break;
            }
            many += more;
        }
        return many;
    }
}
