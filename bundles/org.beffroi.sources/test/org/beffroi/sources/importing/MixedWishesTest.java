package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.dossier.importing.ImportWishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns, values and constants said together, over guessed tables and over known exports. */
class MixedWishesTest {

    @TempDir
    Path folder;

    private Trial trial(String name, String text, ImportWishes wishes) {
        return Trial.of(folder, name, text.getBytes(StandardCharsets.UTF_8), wishes);
    }

    private static List<String> all(Trial trial, Field field) {
        return trial.mentions().stream()
                .map(one -> one.values().string(field).orElse("?"))
                .toList();
    }

    @Test
    void aColumnItsValuesAndAConstantAreSaidTogether() {
        Trial trial = trial(
                "releve.csv",
                "Jour;Propos recueilli;Ressenti;Lieu d'accueil\n"
                        + "2026-03-01;L'attente est trop longue;Grincheux;Annexe\n"
                        + "2026-03-02;Très bien reçue;Ravi;Annexe\n2026-03-03;On verra;Tiède;Centre\n",
                ImportWishes.none()
                        .withMapping(Map.of("Ressenti", "tone", "Lieu d'accueil", ""))
                        .withValues(Map.of("tone", Map.of("Grincheux", "négative", "Tiède", "")))
                        .withConstants(Map.of("network", "Guichet", "type", "note")));
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.rejected()).isZero();
        assertThat(all(trial, CoreFields.TONE)).containsExactly("negative", "positive", "?");
        assertThat(all(trial, CoreFields.NETWORK)).containsOnly("counter");
        assertThat(all(trial, CoreFields.TYPE)).containsOnly("note");
        assertThat(all(trial, CoreFields.PLACE)).containsOnly("?");
    }

    @Test
    void anArchiveOfAnAccountTakesItsNameAsAConstant() {
        Trial trial = trial(
                "tweets.js",
                "window.YTD.tweets.part0 = [{\"tweet\": {\"id_str\": \"7\", \"created_at\":"
                        + " \"Sat Feb 01 10:00:00 +0000 2020\", \"full_text\": \"Le parc rouvre\"}},"
                        + " {\"tweet\": {\"id_str\": \"8\", \"created_at\": \"Sun Feb 02 10:00:00 +0000 2020\","
                        + " \"full_text\": \"Et le square\"}}]",
                ImportWishes.none().withConstants(Map.of("author", "ville_exemple")));
        assertThat(trial.profile()).isEqualTo("twitter-archive");
        assertThat(trial.read()).isEqualTo(2);
        assertThat(all(trial, CoreFields.AUTHOR)).containsOnly("ville_exemple");
    }

    @Test
    void aKnownExportTakesAConstantForWhatItsColumnsDoNotTell() {
        Trial trial = trial(
                "comments.csv",
                "Name (click to view profile),Profile ID,Date,Likes,Comment,(view source)\n"
                        + "Ana P,100,2024-03-01 10:00:00,1,Route encore barrée,view comment\n",
                ImportWishes.none().withConstants(Map.of("network", "Facebook")));
        assertThat(trial.profile()).isEqualTo("exportcomments");
        assertThat(all(trial, CoreFields.NETWORK)).containsExactly("facebook");
    }
}
