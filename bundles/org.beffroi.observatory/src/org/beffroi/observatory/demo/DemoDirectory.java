package org.beffroi.observatory.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beffroi.observatory.demo.DemoCounty.Commune;

/**
 * The directory of the département that does not exist, in the shape of the national one and with its traps: deputy town halls and
 * annexes, records written twice or not published, sites that are pages of a network, buttons that share, texts in texts, one cut
 * off, “Non renseigné”. A line each. In autumn more are on networks than in spring, some have left, some went elsewhere.
 */
final class DemoDirectory {

    private static final double PRESENT = 0.24;
    private static final double WITH_SITE = 0.45;

    private final DemoCounty county;
    private final boolean autumn;
    private final List<String> lines = new ArrayList<>();

    DemoDirectory(DemoCounty county, boolean autumn) {
        this.county = county;
        this.autumn = autumn;
    }

    /** Its text, a record a line. */
    String text() {
        List<Commune> communes = county.communes();
        for (int i = 0; i < communes.size(); i++) {
            if (i % 29 != 28) { // the directory has no record of these
                commune(communes.get(i), i);
            }
        }
        List<String> groups = DemoCounty.groups();
        for (int i = 0; i < groups.size(); i++) {
            record(
                    "epci",
                    groups.get(i),
                    DemoCounty.groupName(i, communes),
                    "epci",
                    List.of(),
                    site(i % 3 != 0, "groupe" + i),
                    links(i % 2 == 0, "groupe" + i, false));
        }
        record(
                "cd",
                DemoCounty.CODE,
                "Conseil départemental - Lirelle",
                "cg",
                List.of(DemoCounty.TOWN),
                site(true, "lirelle"),
                links(true, "departement.lirelle", true));
        record("caf", "", "Caisse d’allocations familiales - Lirelle", "caf", List.of(DemoCounty.TOWN), "[]", "[]");
        lines.add("{\"id\":\"casse\",\"nom\":\"Mairie - Coupée en pleine");
        return String.join("\n", lines) + "\n";
    }

    private void commune(Commune commune, int rank) {
        Random random = new Random(31L * rank + 7);
        boolean town = commune.code().equals(DemoCounty.TOWN);
        double size = Math.min(1, commune.population() / 6_000.0);
        boolean withSite = town || random.nextDouble() < WITH_SITE + size / 2;
        boolean present = town || random.nextDouble() < PRESENT / 2 + size * 0.8;
        boolean joins = random.nextInt(19) == 0;
        boolean leaves = random.nextInt(37) == 0 && !town;
        boolean now = autumn ? present && !leaves || joins : present;
        boolean second = random.nextDouble() < size || autumn && random.nextInt(9) == 0;
        // What the town publishes comes in under this name.
        String links = links(now, town ? "villedesonneval" : "ville" + commune.slug(), second);
        links = trapped(links, now, rank);
        String site = rank % 17 == 4
                ? "[{\"valeur\":\"https://www.facebook.com/mairie." + commune.slug() + "\"}]"
                : site(withSite, commune.slug());
        record(
                "mairie-" + commune.code(),
                "",
                "Mairie - " + commune.name(),
                "mairie",
                List.of(commune.code()),
                site,
                links);
        besides(commune, rank, site, links);
    }

    /** Links with the trap that a commune of that rank has; most have none. */
    private static String trapped(String links, boolean some, int rank) {
        return switch (rank % 23) {
            case 3 -> quoted(links); // a text in the place of a list
            case 5 -> some ? quoted(links.substring(0, links.length() - 12)) : links; // cut off
            case 7 -> some ? links : "[{\"valeur\":\"Non renseigné\",\"custom_dico2\":\"Facebook\"}]";
            case 11 ->
                some
                        ? links
                        : "[{\"valeur\":\"https://www.facebook.com/sharer/sharer.php?u=x\",\"custom_dico2\":\"Facebook\"}]";
            default -> links;
        };
    }

    /** Records of parts of a commune, and one written twice. */
    private void besides(Commune commune, int rank, String site, String links) {
        List<String> codes = List.of(commune.code());
        if (rank % 31 == 9) {
            String name = "Mairie déléguée - " + commune.name() + "-Bas";
            record(
                    "deleguee-" + commune.code(),
                    "",
                    name,
                    "mairie",
                    codes,
                    "[]",
                    links(true, commune.slug() + "bas", false));
        }
        if (rank % 37 == 12) {
            record("annexe-" + commune.code(), "", "Mairie annexe - " + commune.name(), "mairie", codes, "[]", "[]");
        }
        if (rank % 61 == 20) {
            record("mairie-" + commune.code(), "", "Mairie - " + commune.name(), "mairie", codes, site, links);
        }
    }

    private static String site(boolean has, String slug) {
        return has ? "[{\"libelle\":\"\",\"valeur\":\"https://www." + slug + ".example\"}]" : "[]";
    }

    private static String links(boolean has, String account, boolean second) {
        if (!has) {
            return "[]";
        }
        String plain = account.replace("-", "");
        String facebook = "{\"valeur\":\"https://www.facebook.com/" + plain
                + "\",\"description\":\"\",\"custom_dico2\":\"Facebook\"}";
        String instagram = "{\"valeur\":\"https://www.instagram.com/" + plain
                + "/\",\"description\":\"\",\"custom_dico2\":\"Instagram\"}";
        return second ? "[" + facebook + "," + instagram + "]" : "[" + facebook + "]";
    }

    private void record(
            String id, String siren, String name, String type, List<String> codes, String site, String links) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", quoted(id));
        fields.put("nom", quoted(name));
        fields.put("siren", quoted(siren.length() == 9 ? siren : ""));
        String pivot = codes.isEmpty() ? "[]" : "[" + quoted(codes.getFirst()) + "]";
        fields.put("pivot", "[{\"type_service_local\":" + quoted(type) + ",\"code_insee_commune\":" + pivot + "}]");
        fields.put("site_internet", site);
        fields.put("reseau_social", links);
        fields.put("date_modification", quoted((autumn ? "02/10/2025" : "03/04/2025") + " 08:30:00"));
        fields.put("statut_de_diffusion", quoted(String.valueOf(!id.endsWith("77"))));
        StringBuilder line = new StringBuilder("{");
        fields.forEach((field, value) -> line.append(line.length() == 1 ? "" : ",")
                .append(quoted(field))
                .append(':')
                .append(value));
        lines.add(line.append('}').toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
