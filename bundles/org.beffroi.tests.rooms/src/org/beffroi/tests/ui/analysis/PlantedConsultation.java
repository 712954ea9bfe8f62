package org.beffroi.tests.ui.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two exports in the form of Decidim, of a consultation that is invented: how many take which side is known. */
final class PlantedConsultation {

    private static final String PAGE = "https://participer.ville.example/processes/climat/f/7/proposals/";

    /**
     * What was planted.
     *
     * @param title of a proposal
     * @param votes on it
     * @param pro how many are for
     * @param con how many are against
     * @param none how many take no side
     * @param replies how many answer the first of them, and take the other side there
     * @param said what is said for it and against it
     */
    record Planted(String title, int votes, int pro, int con, int none, int replies, List<String> said) {}

    static final List<Planted> ALL = List.of(
            new Planted(
                    "Une rue du Port sans voitures",
                    148,
                    16,
                    14,
                    7,
                    2,
                    List.of(
                            "Nos enfants iraient enfin à l’école à vélo sans que nous tremblions.",
                            "Les commerces du Port vivent de ceux qui se garent devant.")),
            new Planted(
                    "Un arbre par naissance",
                    211,
                    17,
                    2,
                    3,
                    0,
                    List.of(
                            "Un arbre qui grandit avec l’enfant, c’est une belle idée.",
                            "Qui les arrosera pendant les étés secs qui viennent ?")),
            new Planted(
                    "Ouvrir le stade la nuit",
                    32,
                    2,
                    13,
                    4,
                    1,
                    List.of(
                            "Les jeunes auraient un endroit où se retrouver le soir.",
                            "Les riverains dorment déjà mal, la lumière jusqu’à minuit, non merci.")),
            new Planted(
                    "Des bancs à l’ombre place du Marché",
                    64,
                    3,
                    0,
                    0,
                    0,
                    List.of("Il manque de quoi s’asseoir, surtout pour nos anciens.", "")));

    /** Proposals that nobody answered. */
    static final List<String> UNDISCUSSED = List.of("Une fontaine square Hugo", "Un marché le samedi soir");

    private PlantedConsultation() {}

    /** Writes the two exports into a folder, proposals first. */
    static List<Path> write(Path folder) throws IOException {
        StringBuilder proposals =
                new StringBuilder("id;component/id;category/name/fr;participatory_space/id;title/fr;body/fr;"
                        + "supports;comments;published_at;url\n");
        StringBuilder comments = new StringBuilder("id;created_at;body;locale;author/id;author/name;alignment;depth;"
                + "commentable_id;commentable_type;root_commentable_url\n");
        int id = 30;
        int comment = 500;
        for (Planted one : ALL) {
            id++;
            int first = comment;
            proposals.append(
                    proposal(id, one.title(), one.votes(), one.pro() + one.con() + one.none() + one.replies()));
            for (int i = 0; i < one.pro() + one.con() + one.none(); i++) {
                int side = i < one.pro() ? 1 : i < one.pro() + one.con() ? -1 : 0;
                String said = side == 0
                        ? "Et combien cela coûterait-il à la ville ?"
                        : one.said().get(side > 0 ? 0 : 1);
                comments.append(comment(comment++, said, side, 0, id, "Decidim::Proposals::Proposal", id));
            }
            for (int i = 0; i < one.replies(); i++) {
                comments.append(comment(
                        comment++, "Je ne vois pas les choses ainsi.", -1, 1, first, "Decidim::Comments::Comment", id));
            }
        }
        for (String title : UNDISCUSSED) {
            id++;
            proposals.append(proposal(id, title, id, 0));
        }
        return List.of(
                Files.writeString(folder.resolve("propositions.csv"), proposals),
                Files.writeString(folder.resolve("commentaires.csv"), comments));
    }

    private static String proposal(int id, String title, int votes, int comments) {
        return id + ";7;Cadre de vie;3;" + title + ";Nous proposons à la ville d’étudier cette idée.;" + votes + ";"
                + comments + ";2026-02-0" + (id % 8 + 1) + " 09:30:00 UTC;" + PAGE + id + "\n";
    }

    private static String comment(int id, String said, int side, int depth, int about, String kind, int proposal) {
        return id + ";2026-02-" + (10 + id % 18) + " 20:01:00 UTC;" + said + ";fr;" + id + ";habitant" + id + ";" + side
                + ";" + depth + ";" + about + ";" + kind + ";" + PAGE + proposal + "\n";
    }
}
