package org.beffroi.observatory.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.beffroi.observatory.territory.ReferenceTable;

/**
 * A département that does not exist, around the town of the demonstration: 387 communes and twelve groups of them in one
 * département of one région. Names are put together from syllables of villages; none is that of a commune of France, which a test
 * holds. The same on every machine.
 */
final class DemoCounty {

    /** Its code, which no département of France has. */
    static final String CODE = "9F";

    static final String REGION = "9R";
    static final String TOWN = "9F001";
    private static final int COMMUNES = 387;
    private static final int GROUPS = 12;

    private static final List<String> BEGINNINGS = List.of(
            "Brisse", "Charme", "Corbe", "Fonta", "Marva", "Grille", "Tourne", "Loisse", "Vauge", "Pierre", "Aube",
            "Mouli", "Chante", "Roque", "Ormo", "Verne", "Hautre", "Belle", "Sauve", "Riga");
    private static final List<String> ENDINGS = List.of(
            "vannes",
            "gnelles",
            "vaux",
            "mière",
            "sart",
            "court-Dessus",
            "loup",
            "rive",
            "lande",
            "pont",
            "nay-Vieux",
            "zelles",
            "chère",
            "morte",
            "fosse",
            "bray",
            "vigne",
            "tour",
            "selve",
            "drille");
    private static final List<String> AFTER =
            List.of("", "", "", "-sur-Lirelle", "-lès-Sonneval", "-en-Lirelle", "-le-Creux", "-les-Tanneurs");

    /** Names that come out of the syllables and are those of communes of France. */
    private static final Set<String> REAL = Set.of("Chanteloup", "Bellevaux", "Bellefosse", "Pierrepont");

    /**
     * A commune.
     *
     * @param group code of the one that it is in
     */
    record Commune(String code, String name, int population, String group) {

        /** Its name as an address has it. */
        String slug() {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[^a-z0-9]+", "-");
        }
    }

    private final List<Commune> communes = new ArrayList<>();

    DemoCounty() {
        Random random = new Random(1_789);
        communes.add(new Commune(TOWN, "Sonneval-sur-Lirelle", 41_200, group(0)));
        for (String name : names(random)) {
            int number = communes.size() + 1;
            communes.add(new Commune(
                    String.format(Locale.ROOT, "%s%03d", CODE, number),
                    name,
                    population(number),
                    group(number % GROUPS)));
        }
    }

    List<Commune> communes() {
        return List.copyOf(communes);
    }

    /** The codes of the groups, in the shape of a SIREN that nobody has. */
    static List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            groups.add(group(group));
        }
        return groups;
    }

    static String groupName(int number, List<Commune> communes) {
        return number == 0
                ? "Lirelle et Coteaux"
                : "Communauté de communes de " + communes.get(number + 1).name();
    }

    private static String group(int number) {
        return String.format(Locale.ROOT, "9999000%02d", number);
    }

    private static Set<String> names(Random random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < COMMUNES - 1) {
            String name = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
                    + ENDINGS.get(random.nextInt(ENDINGS.size()))
                    + AFTER.get(random.nextInt(AFTER.size()));
            if (!REAL.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Few large ones, many small: by rank, as sizes of towns are (Zipf 1949), of the size of villages from the twentieth on. */
    private static int population(int rank) {
        return 40 + (int) (52_000 / StrictMath.pow(rank, 1.05)) + rank % 7 * 11;
    }

    /** The reference of territories, as a table. */
    String table() {
        StringBuilder table = new StringBuilder(String.join(",", ReferenceTable.COLUMNS)).append('\n');
        table.append("region,").append(REGION).append(",Val-de-Lirelle,,,,,,\n");
        table.append("departement,")
                .append(CODE)
                .append(",Lirelle,,,,,")
                .append(REGION)
                .append(",\n");
        List<String> groups = groups();
        for (int group = 0; group < groups.size(); group++) {
            String code = groups.get(group);
            int people = communes.stream()
                    .filter(commune -> commune.group().equals(code))
                    .mapToInt(Commune::population)
                    .sum();
            table.append(row("epci", code, groupName(group, communes), code, people, "", ""));
        }
        communes.forEach(commune -> table.append(row(
                "commune",
                commune.code(),
                commune.name(),
                "",
                commune.population(),
                "99" + commune.code().substring(2),
                commune.group())));
        return table.toString();
    }

    private static String row(
            String kind, String code, String name, String siren, int people, String postalCode, String group) {
        return String.join(",", kind, code, name, siren, String.valueOf(people), postalCode, CODE, REGION, group)
                + "\n";
    }
}
