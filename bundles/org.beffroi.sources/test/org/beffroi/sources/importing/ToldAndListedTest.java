package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.sources.mapping.Notice;
import org.beffroi.sources.mapping.NoticeKeys;
import org.beffroi.sources.table.Doubt;
import org.beffroi.sources.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the report of an import counts stands in its list, as many times, each with its line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldAndListedTest {

    /** Files in which each kind of notice is met more than once. */
    private static final Map<String, byte[]> FILES = new HashMap<>();

    @TempDir
    Path folder;

    private static void file(String name, String text) {
        FILES.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @BeforeAll
    static void write() {
        file("cellules.csv", """
                id;date;texte;auteur;url;likes;tonalité;réseau
                1,23E+15;01/03/2026 10:00;un;anne;https://a.example/1;3;positive;facebook
                1.23E+15;le 3 brumaire;deux;/search;ici ou là;beaucoup;furieuse;facebook
                3;27/03/2022 02:30;trois;/search;encore là;2,5;ravie;facebook
                4;30/10/2022 02:30;;bob;https://a.example/4;2,5;neutre;facebook
                5;30/10/2022 02:45;;bob;https://a.example/5;peu;neutre;facebook
                6;27/03/2022 02:45;#REF!;bob;https://a.example/6;1;neutre;facebook
                7;le 4 brumaire;sept;bob;#N/A;1;neutre;facebook
                """);
        file("dates.csv", """
                date;texte;url
                13/03/2026;un;https://a.example/21
                03/14/2026;deux;https://a.example/22
                25/03/2062;trois;https://a.example/23
                30/12/1899;quatre;https://a.example/24
                hier;cinq;https://a.example/25
                27/03/2026;six;https://a.example/26
                """);
        file("dates-en.csv", """
                date,text,url
                03/13/2026,one,https://a.example/31
                03/14/2026,two,https://a.example/32
                03/15/2026,three,https://a.example/33
                16/03/2026,four,https://a.example/34
                """);
        file("officiel.csv", """
                date;texte;url;official
                2026-03-01;un;https://a.example/1;peut-être
                2026-03-02;deux;https://a.example/2;sait pas
                2026-03-03;trois;https://a.example/3;oui
                """);
        file("jumeaux.csv", "id,date,texte\n1,2026-01-01,a\n1,2026-01-02,b\n1,2026-01-03,c\n2,2026-01-04,d\n");
        file("corrigés.csv", """
                id,date,auteur,texte
                1,2026-01-01,Anne,a
                1,2026-01-01,Anne,b
                2,2026-01-04,Bob,d
                1,2026-01-01,Anne,c
                """);
        file("pareils.csv", "Avis;Ville\nBien;Lyon\nMal;Lyon\nBien;Nice\nBien;Brest\n");
        file("avant.csv", """
                Export du service
                date;auteur;texte;url
                2026-03-01;Anne;un;https://a.example/8
                id;date;auteur;texte;url
                3;2026-03-03;Chloé;trois;https://a.example/3
                4;2026-03-04;David;quatre;https://a.example/4
                """);
        file("guillemets.csv", """
                date,auteur,texte,lien
                2026-03-01,Anna,"La piscine ferme,https://a.fr/1
                2026-03-02,Bruno,"Le "tram" est en retard",https://a.fr/2
                2026-03-03,Chloé,Merci vraiment",https://a.fr/3
                2026-03-04,David,"Rien à dire,https://a.fr/4
                2026-03-05,Emma,"Les "travaux" durent",https://a.fr/5
                """);
        file("manquants.csv", """
                "date","auteur","texte","lien"
                "2026-03-01","Anna","La piscine","https://a.fr/1"
                "2026-03-02","Bruno","Le tram","https://a.fr/2"
                "2026-03-03","Chloé","Merci, vraiment,"https://a.fr/3"
                "2026-03-04","David","Rien, à dire","https://a.fr/4"
                "2026-03-05","Emma",Les travaux","https://a.fr/5"
                "2026-03-06","Fred","Le banc","https://a.fr/6"
                """);
        byte[] damaged =
                "date;texte\n2026-03-01;été à la mairie\n2026-03-02;x?y?z\n2026-03-03;x?y\n2026-03-04;a!b\n2026-03-05;a!!b\n"
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = damaged[i] == '?' ? (byte) 0xE9 : damaged[i] == '!' ? 0 : damaged[i];
        }
        FILES.put("octets.csv", damaged);
        file("lignes.ndjson", """
                {"id":"1","date":"2026-03-01","text":"un"}
                {"id":"2","date":"2026-03-02","text":"deux"} reste
                {"id":"3","date":"2026-03-03","text":"trois"}
                """);
        FILES.put("classeur.xlsx", Workbooks.doubtful());
        FILES.put("classeur.fods", Workbooks.doubtfulFlat().getBytes(StandardCharsets.UTF_8));
    }

    /** What a report counts: the first number of a sentence, which comes second where a name comes first. */
    private static long counted(Sentence said) {
        Object first = said.arguments().getFirst();
        Object number = first instanceof Number ? first : said.arguments().get(1);
        return ((Number) number).longValue();
    }

    private static String listed(String key) {
        return Stream.concat(
                        Arrays.stream(Doubt.values())
                                .filter(one -> one.counted().equals(key))
                                .map(Doubt::listed),
                        Arrays.stream(Notice.values())
                                .filter(one -> NoticeKeys.counted(one).equals(key))
                                .map(NoticeKeys::listed))
                .findFirst()
                .orElseGet(() -> Map.of(
                                "encoding.damaged", "row.damaged",
                                "encoding.nul", "row.nul",
                                "import.identity.shared", "rejects.kept.apart",
                                "import.identity.corrected", "rejects.kept.corrected",
                                "import.alike", "rejects.kept.alike")
                        .getOrDefault(key, ""));
    }

    /** What the sentence of a key says, whatever is put into it. */
    private static Pattern sentence(String key) {
        String said = Sentence.of(Doubt.class, key, "\u0001", "\u0001").in(Locale.FRENCH);
        return Pattern.compile(
                Arrays.stream(said.split("\u0001", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    @Test
    void whatIsCountedIsListedAsOftenWithItsLine() {
        Set<String> met = new HashSet<>();
        FILES.forEach((name, bytes) -> {
            ImportWishes wishes = name.equals("officiel.csv")
                    ? ImportWishes.none().withMapping(Map.of("official", "official"))
                    : ImportWishes.none();
            Trial trial = Trial.of(folder, name, bytes, wishes);
            assertThat(trial.refusal()).as(name).isEmpty();
            Map<String, Long> told = new HashMap<>();
            for (Sentence said : trial.only().warnings()) {
                String key = listed(said.key());
                if (!key.isEmpty()) {
                    met.add(said.key());
                    told.merge(key, counted(said), Long::sum);
                }
            }
            List<CsvRow> list = list(trial);
            told.forEach((key, count) -> assertThat(list.stream()
                            .filter(row -> sentence(key).matcher(row.cell(2)).matches())
                            .toList())
                    .as("%s of %s in %s", key, name, list)
                    .hasSize(Math.toIntExact(count))
                    .allSatisfy(row -> assertThat(Long.parseLong(row.cell(1))).isPositive()));
            long rest = told.values().stream().mapToLong(Long::longValue).sum();
            assertThat(list).as("list of %s: %s", name, list).hasSize(Math.toIntExact(rest + trial.rejected()));
        });
        assertThat(met)
                .as("each kind of notice is met in a file of this test")
                .containsAll(Arrays.stream(Doubt.values()).map(Doubt::counted).toList())
                .containsAll(
                        Arrays.stream(Notice.values()).map(NoticeKeys::counted).toList())
                .contains(
                        "encoding.damaged",
                        "encoding.nul",
                        "import.identity.shared",
                        "import.identity.corrected",
                        "import.alike");
    }

    private static List<CsvRow> list(Trial trial) {
        if (trial.only().rejects().equals(Optional.empty())) {
            return List.of();
        }
        CsvRecords rows = new CsvText(trial.rejects()).rows(',');
        rows.next();
        List<CsvRow> all = new java.util.ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }
}
