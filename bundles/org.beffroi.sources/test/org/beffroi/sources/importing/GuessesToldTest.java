package org.beffroi.sources.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.command.Command.Outcome;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportPreview.ValueUse;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.PreviewSummary;
import org.junit.jupiter.api.Test;

/** What was guessed of a table is told, by the verb in the words of the window, and can be put right in one go. */
class GuessesToldTest extends ImportSetting {

    private static final String BAROMETER = "date;verbatim;ton;réseau;âge\n"
            + "2026-03-01;Le guichet ferme trop tôt;Mécontente;Guichet;34\n"
            + "2026-03-02;Merci à la dame de l'état civil;Très satisfait;Téléphone;51\n"
            + "2026-03-03;On verra bien;Bof;Guichet;28\n";

    private Outcome run(String file, Optional<String> map, Optional<String> values, Optional<String> keep) {
        Map<String, String> said = new HashMap<>();
        map.ifPresent(corrections -> said.put("map", corrections));
        values.ifPresent(meanings -> said.put("values", meanings));
        keep.ifPresent(name -> said.put("keep", name));
        return run(file, said);
    }

    private List<Optional<String>> of(org.beffroi.core.mention.Field field) {
        return dossier.archive().mentions().stream()
                .map(one -> one.values().string(field))
                .toList();
    }

    @Test
    void theVerbTellsWhatTheWindowTells() throws IOException {
        write("barometre.csv", BAROMETER);
        assertThat(run("barometre.csv", Optional.empty(), Optional.empty(), Optional.empty()))
                .isEqualTo(Outcome.DONE);
        ImportPreview preview = imports.preview(folder.resolve("barometre.csv"), ImportWishes.none(), dossier);
        List<String> window = new PreviewSummary(dossier.archive().fields(), Locale.FRENCH)
                .of(preview).stream().map(one -> one.in(Locale.FRENCH)).toList();
        assertThat(desk.told()).containsAll(window);
        assertThat(window)
                .anySatisfy(told -> assertThat(told).contains("barometre.csv").contains("deviné"))
                .anySatisfy(told -> assertThat(told).contains("verbatim → texte"))
                .anySatisfy(told ->
                        assertThat(told).contains("Mécontente (1) → négative").contains("Bof (1) → ∅"))
                .anySatisfy(told -> assertThat(told).contains("accueil (2)").contains("téléphone (1)"))
                .anySatisfy(told -> assertThat(told).contains("laissée de côté").contains("âge"));
    }

    @Test
    void valuesOfTheHouseAreUnderstoodAndOthersAreTold() throws IOException {
        Trial trial = Trial.of(folder, "b.csv", BAROMETER);
        assertThat(trial.read()).isEqualTo(3);
        assertThat(trial.mentions().stream()
                        .map(one -> one.values().string(CoreFields.TONE).orElse("?")))
                .containsExactly("negative", "positive", "?");
        assertThat(trial.mentions().stream()
                        .map(one -> one.values().string(CoreFields.NETWORK).orElse("?")))
                .containsExactly("counter", "phone", "counter");
        assertThat(trial.told())
                .anySatisfy(told -> assertThat(told).contains("Bof").contains("ligne 4"));
        assertThat(trial.preview().values())
                .contains(new ValueUse("tone", "Bof", 1, ""), new ValueUse("network", "Guichet", 2, "counter"));
    }

    @Test
    void valuesThatNobodyKnowsAreReportedThoughTheFirstRowsHaveNone() {
        StringBuilder rows = new StringBuilder("date;verbatim;ton;réseau\n");
        for (int i = 0; i < 400; i++) {
            String tone = i == 350 || i == 351 ? "Ravi de la crèche" : "Mécontente";
            rows.append("2026-03-01;Le guichet ferme trop tôt ")
                    .append(i)
                    .append(';')
                    .append(tone)
                    .append(';')
                    .append(i == 390 ? "Minitel" : "Guichet")
                    .append('\n');
        }
        Trial trial = Trial.of(folder, "long.csv", rows.toString());
        assertThat(trial.preview().values()).extracting(ValueUse::written).containsOnly("Mécontente", "Guichet");
        assertThat(trial.only().unmapped())
                .containsExactlyInAnyOrder(
                        new ValueUse("tone", "Ravi de la crèche", 2, ""),
                        new ValueUse("network", "Minitel", 1, "minitel"));
        assertThat(Trial.of(folder, "b.csv", BAROMETER).only().unmapped())
                .containsExactly(new ValueUse("tone", "Bof", 1, ""));
    }

    @Test
    void whatIsLeftOutOnPurposeIsKnown() {
        ImportWishes leftOut = ImportWishes.none().withValues(Map.of("tone", Map.of("Bof", "")));
        assertThat(Trial.of(folder, "c.csv", BAROMETER.getBytes(java.nio.charset.StandardCharsets.UTF_8), leftOut)
                        .only()
                        .unmapped())
                .isEmpty();
    }

    @Test
    void aNetworkThatNobodyKnowsIsToldByTheVerb() throws IOException {
        write("minitel.csv", BAROMETER.replace("Téléphone", "Minitel"));
        run("minitel.csv", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(desk.told()).anySatisfy(told -> assertThat(told)
                .contains("«\u202fMinitel\u202f»", "une ligne", "gardée telle quelle", "--values"));
    }

    @Test
    void aValueIsMappedByTheVerbAndRemembered() throws IOException {
        write("mars.csv", BAROMETER);
        run(
                "mars.csv",
                Optional.empty(),
                Optional.of("tonalité:Bof=indéterminée,réseau:Guichet=courrier"),
                Optional.of("Baromètre"));
        assertThat(of(CoreFields.TONE))
                .containsExactly(Optional.of("negative"), Optional.of("positive"), Optional.of("unsure"));
        assertThat(of(CoreFields.NETWORK)).first().isEqualTo(Optional.of("letter"));
        write("avril.csv", BAROMETER.replace("2026-03", "2026-04"));
        ImportPreview preview = imports.preview(folder.resolve("avril.csv"), ImportWishes.none(), dossier);
        assertThat(preview.profile().value()).isEqualTo("barometre");
        assertThat(preview.values()).contains(new ValueUse("tone", "Bof", 1, "unsure"));
    }

    @Test
    void aColumnMappedToToneIsReadWithTheWordsOfTheHouse() {
        Trial trial = Trial.of(
                folder,
                "humeur.csv",
                "date,texte,humeur\n2026-03-01,Le square est sale,Mécontente\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                ImportWishes.none().withMapping(Map.of("humeur", "tone")));
        assertThat(trial.mentions().getFirst().values().string(CoreFields.TONE)).contains("negative");
    }

    @Test
    void aNumberWithDecimalsIsNotRoundedWithoutAWord() {
        Trial trial = Trial.of(
                folder,
                "notes.csv",
                "date;texte;likes;vues\n2026-03-01;Le square est sale;3,5;12,0\n2026-03-02;Il est propre;12;1,2 k\n"
                        + "2026-03-03;On verra bien;4.25;1 234\n");
        assertThat(trial.mentions().stream()
                        .map(one -> one.values().number(CoreFields.LIKES).orElseThrow()))
                .containsExactly(4L, 12L, 4L);
        assertThat(trial.told().stream().filter(told -> told.contains("décimales")))
                .singleElement()
                .asString()
                .contains("2 nombres", "j’aime", "3,5", "ligne 2", "arrondis");
    }

    @Test
    void aConstantIsSaidWithTheColumns() throws IOException {
        write("groupe.csv", "date,texte\n2026-03-01,Le square est sale\n2026-03-02,Il est propre\n");
        assertThat(run("groupe.csv", Optional.of("'Facebook'=réseau"), Optional.empty(), Optional.empty()))
                .isEqualTo(Outcome.DONE);
        assertThat(of(CoreFields.NETWORK)).containsOnly(Optional.of("facebook"));
        assertThat(desk.told()).anySatisfy(told -> assertThat(told).contains("Facebook (2)"));
    }

    @Test
    void accountsComeBeforeDisplayNamesAndClientsAreNoOutlet() {
        Trial trial = Trial.of(
                folder,
                "tweets.csv",
                "id_str,created_at,user_name,user_screen_name,source,text,profile_image_url,permalink\n"
                        + "1001,2023-02-01 10:00,Ana Du Bus,ana_bus,Twitter for iPhone,Le tram est en retard,https://img.example/1.jpg,https://x.com/ana_bus/status/1001\n"
                        + "1002,2023-02-01 11:00,Luc,luc_velo,Twitter Web App,La piste est verglacée,https://img.example/2.jpg,https://x.com/luc_velo/status/1002\n");
        Mention first = trial.mentions().getFirst();
        assertThat(first.author()).contains("ana_bus");
        assertThat(first.values().string(CoreFields.AUTHOR_NAME)).contains("Ana Du Bus");
        assertThat(first.values().string(CoreFields.OUTLET)).isEmpty();
        assertThat(first.values().string(CoreFields.URL)).contains("https://x.com/ana_bus/status/1001");
        assertThat(first.id().value()).isEqualTo("x:1001");
    }

    @Test
    void theOwnAddressIsNotThatOfAPicture() {
        Trial trial = Trial.of(
                folder,
                "adresses.csv",
                "date,verbatim,avatar,fiche\n2026-03-01,Le square est sale,https://cdn.example/a.png,https://avis.example/f/1\n"
                        + "2026-03-02,Il est propre,https://cdn.example/a.png,https://avis.example/f/2\n");
        assertThat(trial.mentions().stream()
                        .map(one -> one.values().string(CoreFields.URL).orElse("")))
                .containsExactly("https://avis.example/f/1", "https://avis.example/f/2");
    }

    @Test
    void anIdentityOfMongoIsNoText() {
        Trial trial = Trial.of(
                folder,
                "mongo.json",
                "[{\"_id\":{\"$oid\":\"64b1f00000000000000000aa\"},\"quand\":{\"$date\":\"2026-03-01T10:00:00Z\"},\"dire\":\"Trop de bruit\"},"
                        + "{\"_id\":{\"$oid\":\"64b1f00000000000000000ab\"},\"quand\":{\"$date\":\"2026-03-02T10:00:00Z\"},\"dire\":\"Rue barrée ici\"}]");
        assertThat(trial.mentions().stream().map(Mention::text)).containsExactly("Trop de bruit", "Rue barrée ici");
        assertThat(trial.mentions()).allMatch(one -> one.published().isPresent());
    }
}
