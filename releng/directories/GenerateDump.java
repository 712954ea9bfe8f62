import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes a directory in the shape of the national one, with its 47 fields and its traps, for tests of size: nothing in it is of
 * anybody.
 *
 * <p>{@code java releng/directories/GenerateDump.java RECORDS FILE.json [SEED]}, then {@code tar -cjf FILE.tar.bz2 FILE.json}. What
 * was written of each sort is told at the end, so that an import can be compared with it.
 */
public final class GenerateDump {

    private static final String TERRITORIES = "bundles/org.beffroi.observatory/src/org/beffroi/observatory/territory/territories.tsv.gz";

    private static final List<String> EMPTY_LISTS = List.of(
            "affectation_personne", "ancien_identifiant", "ancien_nom", "annuaire", "application_mobile", "formulaire_contact",
            "hierarchie", "organigramme", "sve", "tchat", "telephone_accessible", "texte_reference");
    private static final List<String> EMPTY_TEXTS = List.of(
            "categorie", "commentaire_plage_ouverture", "date_diffusion", "information_complementaire", "itm_identifiant", "mission",
            "partenaire", "partenaire_date_modification", "partenaire_identifiant", "service_disponible", "sigle",
            "type_organisme", "type_repertoire", "url_service_public", "version_etat_modification", "version_source");
    private static final List<String> OTHERS = List.of(
            "caf", "cpam", "pole_emploi", "tribunal_judiciaire", "gendarmerie", "commissariat_police", "mission_locale", "ccas",
            "prefecture", "sous_prefecture", "tresorerie", "maison_emploi", "mairie_mobile");

    private final Random random;
    private final List<String[]> communes = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private int next;

    private GenerateDump(long seed) {
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[0]);
        GenerateDump dump = new GenerateDump(arguments.length > 2 ? Long.parseLong(arguments[2]) : 1);
        dump.readCommunes(Path.of(TERRITORIES));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            out.write("{\"service\":[");
            for (int i = 0; i < records; i++) {
                out.write(i == 0 ? "\n" : ",\n");
                out.write(dump.record());
            }
            out.write("\n]}\n");
        }
        System.out.println(records + " records: " + dump.told);
    }

    private void readCommunes(Path file) throws IOException {
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            rows.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row[0].equals("C"))
                    .forEach(communes::add);
        }
    }

    private String record() {
        int kind = random.nextInt(100);
        if (kind < 43) {
            return townHall("main", communes.get(next++ % communes.size()), "Mairie - ");
        }
        if (kind < 46) {
            return townHall("deputy", anyCommune(), "Mairie déléguée - ");
        }
        if (kind < 48) {
            return townHall("annex", anyCommune(), "Mairie annexe - ");
        }
        if (kind < 50) {
            return townHall("again", communes.get(Math.max(0, next - 1 - random.nextInt(50)) % communes.size()), "Mairie - ");
        }
        count("other");
        String[] commune = anyCommune();
        return json("Service - " + commune[2], OTHERS.get(random.nextInt(OTHERS.size())), commune, "[]", "[]", true);
    }

    private String[] anyCommune() {
        return communes.get(random.nextInt(communes.size()));
    }

    private void count(String sort) {
        told.merge(sort, 1, Integer::sum);
    }

    private String townHall(String sort, String[] commune, String before) {
        count(sort);
        boolean published = random.nextInt(200) != 0;
        if (!published) {
            count("not published");
        }
        String site = site(commune);
        String networks = random.nextInt(100) < 25 ? networks(commune) : "[]";
        return json(before + commune[2], "mairie", commune, site, networks, published);
    }

    private String site(String[] commune) {
        String slug = slug(commune[2]);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> "[{\"libelle\":\"\",\"valeur\":\"https://www." + slug + ".fr\"}]";
            case 11 -> "[{\"libelle\":\"\",\"valeur\":\"Non renseigné\"}]";
            case 12 -> "[{\"libelle\":\"Facebook\",\"valeur\":\"https://www.facebook.com/mairie." + slug + "/\"}]";
            case 13 -> quoted("[{\"libelle\":\"\",\"valeur\":\"http://" + slug + ".fr\"}]");
            default -> "[]";
        };
    }

    private String networks(String[] commune) {
        String slug = slug(commune[2]);
        String facebook = "{\"valeur\":\"https://www.facebook.com/" + slug + random.nextInt(9) + "\",\"description\":\"\",\"custom_dico2\":\"Facebook\"}";
        String instagram = "{\"valeur\":\"https://www.instagram.com/" + slug + "\",\"description\":\"\",\"custom_dico2\":\"Instagram\"}";
        return switch (random.nextInt(12)) {
            case 0 -> quoted("[" + facebook + "]");
            case 1 -> quoted(quoted("[" + facebook + "]"));
            case 2 -> {
                count("cut");
                String whole = "[" + facebook + "," + instagram + "]";
                yield quoted(whole.substring(0, whole.length() - 40));
            }
            case 3 -> "[{\"valeur\":\"https://www.facebook.com/sharer/sharer.php?u=x\",\"description\":\"\",\"custom_dico2\":\"Facebook\"}]";
            case 4 -> "[{\"valeur\":\"Non renseigné\",\"description\":\"\",\"custom_dico2\":\"Facebook\"}]";
            case 5, 6 -> "[" + facebook + "," + instagram + "]";
            default -> "[" + facebook + "]";
        };
    }

    private String json(String name, String type, String[] commune, String site, String networks, boolean published) {
        StringBuilder json = new StringBuilder(2_400);
        json.append("{\"plage_ouverture\":[");
        for (String day : List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi")) {
            json.append(day.equals("Lundi") ? "" : ",").append("{\"nom_jour_debut\":\"").append(day).append("\",\"nom_jour_fin\":\"").append(day)
                    .append("\",\"valeur_heure_debut_1\":\"0").append(7 + random.nextInt(3)).append(":30:00\",\"valeur_heure_fin_1\":\"12:00:00\",")
                    .append("\"valeur_heure_debut_2\":\"13:30:00\",\"valeur_heure_fin_2\":\"17:00:00\",\"commentaire\":\"\"}");
        }
        json.append("],\"site_internet\":").append(site).append(",\"copyright\":\"Direction de l'information légale et administrative\"");
        json.append(",\"siren\":\"\",\"siret\":\"").append(commune[3].isEmpty() ? "" : commune[3] + "00010").append('"');
        json.append(",\"ancien_code_pivot\":\"").append(type).append('-').append(commune[1]).append("-01\"");
        json.append(",\"reseau_social\":").append(networks);
        json.append(",\"nom\":").append(quoted(random.nextInt(300) == 0 ? twice(name) : name));
        json.append(",\"date_modification\":\"").append(date()).append('"');
        json.append(",\"date_creation\":\"18/01/2012 00:00:00\"");
        json.append(",\"adresse_courriel\":[\"mairie@example.org\"],\"telecopie\":[],\"telephone\":[{\"valeur\":\"01 99 00 00 00\",\"description\":\"\"}]");
        json.append(",\"pivot\":[{\"type_service_local\":\"").append(type).append("\",\"code_insee_commune\":[\"").append(commune[1]).append("\"]}]");
        json.append(",\"id\":\"").append(new java.util.UUID(random.nextLong(), random.nextLong())).append('"');
        json.append(",\"code_insee_commune\":\"").append(commune[1]).append('"');
        json.append(",\"statut_de_diffusion\":\"").append(published).append("\",\"version_type\":\"Publiable\"");
        json.append(",\"adresse\":[{\"type_adresse\":\"Adresse\",\"complement1\":\"\",\"complement2\":\"\",\"numero_voie\":\"1 place de la Mairie\",")
                .append("\"service_distribution\":\"\",\"code_postal\":\"").append(commune[5].split(",")[0]).append("\",\"nom_commune\":")
                .append(quoted(commune[2])).append(",\"pays\":\"\",\"continent\":\"\",\"longitude\":\"2.75\",\"latitude\":\"48.48\",\"accessibilite\":\"DEM\",\"note_accessibilite\":\"\"}]");
        EMPTY_LISTS.forEach(field -> json.append(",\"").append(field).append("\":[]"));
        EMPTY_TEXTS.forEach(field -> json.append(",\"").append(field).append("\":\"\""));
        return json.append('}').toString();
    }

    private String date() {
        return String.format(
                Locale.ROOT, "%02d/%02d/20%02d %02d:%02d:%02d", 1 + random.nextInt(28), 1 + random.nextInt(12), 12 + random.nextInt(14),
                random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    /** A text whose accents were encoded twice. */
    private String twice(String text) {
        count("encoded twice");
        return new String(text.getBytes(StandardCharsets.UTF_8), java.nio.charset.Charset.forName("windows-1252"));
    }

    private static String slug(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
