package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.junit.jupiter.api.Test;

/** The side that authors declare in a consultation is kept; what says none stays unknown, and no tone comes of it. */
class StancesTest extends ImportSetting {

    private static final String REGISTER = "date;contribution;%s\n"
            + "2026-03-01;Une rue sans voitures serait plus calme;Favorable\n"
            + "2026-03-02;Et les livraisons du matin ?;Plutôt contre\n"
            + "2026-03-03;Oui si les bus passent;Favorable sous réserve\n"
            + "2026-03-04;Je regarde de loin;Ne se prononce pas\n"
            + "2026-03-05;Je ne sais que dire;\n";

    private static final String DECIDIM = "id;created_at;body;locale;author/name;alignment;depth;"
            + "commentable_id;commentable_type;root_commentable_url\n";

    private Trial trial(String name, String content) {
        return Trial.of(folder, name, content);
    }

    private static List<Optional<String>> stances(Trial trial) {
        return trial.mentions().stream()
                .map(mention -> mention.values().string(CoreFields.STANCE))
                .toList();
    }

    private static String register(String column) {
        return REGISTER.replace("%s", column);
    }

    @Test
    void aColumnOfSidesIsGuessedUnderAnyOfItsNames() {
        for (String name : List.of("Position", "Avis", "Votre avis", "Sens de l’avis", "Pour ou contre", "stance")) {
            Trial trial = trial("registre-" + name.length() + ".csv", register(name));
            assertThat(stances(trial))
                    .as(name)
                    .containsExactly(
                            Optional.of("for"),
                            Optional.of("against"),
                            Optional.of("mixed"),
                            Optional.empty(),
                            Optional.empty());
            assertThat(trial.mentions().getFirst().text()).isEqualTo("Une rue sans voitures serait plus calme");
            assertThat(trial.mentions())
                    .allSatisfy(
                            one -> assertThat(one.values().raw(CoreFields.TONE)).isNull());
            assertThat(trial.only().unmapped()).isEmpty();
        }
    }

    @Test
    void aColumnOfOpinionsInWordsRemainsTheText() {
        Trial trial = trial(
                "avis.csv",
                "date;avis\n2026-03-01;Le guichet ferme trop tôt\n2026-03-02;Contre !\n"
                        + "2026-03-03;Il faudrait un banc\n");
        assertThat(trial.mentions())
                .extracting(Mention::text)
                .containsExactly("Le guichet ferme trop tôt", "Contre !", "Il faudrait un banc");
        assertThat(stances(trial)).containsOnly(Optional.empty());
    }

    @Test
    void aRankIsNoSide() {
        Trial trial = trial(
                "rangs.csv", "date;texte;position\n2026-03-01;Le square est sale;1\n" + "2026-03-02;Il est propre;2\n");
        assertThat(stances(trial)).containsOnly(Optional.empty());
    }

    @Test
    void aWordThatNobodyKnowsIsToldAndCanBeSaid() {
        String rows = register("Position").replace("Plutôt contre", "Bof");
        assertThat(trial("bof.csv", rows).only().unmapped()).containsExactly(new ValueUse("stance", "Bof", 1, ""));
        Trial said = Trial.of(
                folder,
                "dit.csv",
                rows.getBytes(StandardCharsets.UTF_8),
                ImportWishes.none().withValues(Map.of("stance", Map.of("Bof", "nuancée"))));
        assertThat(stances(said).get(1)).contains("mixed");
    }

    @Test
    void aColumnOfAnotherNameIsReadWithTheSameWords() {
        Trial trial = Trial.of(
                folder,
                "autre.csv",
                register("Et vous ?").getBytes(StandardCharsets.UTF_8),
                ImportWishes.none().withMapping(Map.of("Et vous ?", "position")));
        assertThat(stances(trial).subList(0, 3))
                .containsExactly(Optional.of("for"), Optional.of("against"), Optional.of("mixed"));
    }

    @Test
    void zeroIsWhatDecidimWritesWhereNobodyChoseASide() {
        Trial trial = trial(
                "commentaires.csv",
                DECIDIM + comment(501, "1") + comment(502, "-1") + comment(503, "0") + comment(504, ""));
        assertThat(stances(trial))
                .containsExactly(Optional.of("for"), Optional.of("against"), Optional.empty(), Optional.empty());
        assertThat(trial.told()).noneMatch(told -> told.contains("position"));
    }

    /** What was imported before sides were kept takes its side when its export is imported again. */
    @Test
    void aSideIsAddedToWhatIsThereAlready() throws IOException {
        write("avant.csv", DECIDIM + comment(501, "0"));
        run("avant.csv", Map.of());
        assertThat(dossier.archive().mentions().getFirst().values().string(CoreFields.STANCE))
                .isEmpty();
        write("apres.csv", DECIDIM + comment(501, "-1"));
        run("apres.csv", Map.of());
        assertThat(dossier.archive().mentions()).singleElement().satisfies(one -> assertThat(
                        one.values().string(CoreFields.STANCE))
                .contains("against"));
    }

    private static String comment(int id, String alignment) {
        return id + ";2026-02-05 20:01:00 UTC;Remarque numéro " + id + ";fr;Marc;" + alignment
                + ";0;31;Decidim::Proposals::Proposal;https://participer.ville.example/f/7/proposals/31\n";
    }
}
