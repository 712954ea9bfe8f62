package org.beffroi.french.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.french.Read;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpeakerEnricherTest {

    private static final Territories TERRITORIES = new FrenchTerritories();
    private static final String TOWN =
            "villedesonneval\town\tVille de Sonneval\nville-sonneval.example\town\tVille de Sonneval\n";

    @TempDir
    Path codebook;

    @Test
    void the_list_stands_above_what_names_say() throws IOException {
        Read read = listed("journal_de_lea\tpress\tJournal de Léa\nradio-nova-fan\tbot\n");
        assertThat(values(read, account("x", "journal_de_lea", "Léa"))).containsEntry("speaker", "press");
        assertThat(values(read, account("x", "@Radio-Nova-Fan", "Zoé"))).containsEntry("speaker", "bot");
        assertThat(values(read, account("x", "zoe", "Zoé"))).containsEntry("speaker", "person");
    }

    @ParameterizedTest
    @CsvSource({
        "x, post, AnneDubreuil, ",
        "x, comment, Fabien_Voisin, ",
        "x, post, jlvoisin, ",
        "x, comment, MDV_officiel, ",
        "x, post, avecnous, ",
        "facebook, comment, xx_darkos_xx, Darkos",
        "mastodon, comment, bulle@piaille.example, Bulle d’air"
    })
    void an_account_of_unknown_kind_is_no_private_person(String network, String type, String author, String name) {
        Read read = Read.by(new SpeakerEnricher(TERRITORIES));
        Mention mention = Read.mention(values -> values.put(CoreFields.NETWORK, network)
                .put(CoreFields.TYPE, type)
                .put(CoreFields.AUTHOR, author)
                .put(CoreFields.AUTHOR_NAME, name == null ? "" : name));
        assertThat(values(read, mention)).containsEntry("speaker", "unsure");
    }

    @Test
    void a_given_name_under_which_many_follow_may_speak_in_public() {
        Read read = Read.by(new SpeakerEnricher(TERRITORIES));
        assertThat(values(read, followed(120L))).containsEntry("speaker", "person");
        assertThat(values(read, followed(48_000L))).containsEntry("speaker", "unsure");
    }

    private static Mention followed(long followers) {
        return Read.mention(values -> values.put(CoreFields.NETWORK, "x")
                .put(CoreFields.TYPE, "post")
                .put(CoreFields.AUTHOR, "adubreuil")
                .put(CoreFields.AUTHOR_NAME, "Anne Dubreuil")
                .put(CoreFields.FOLLOWERS, followers));
    }

    @Test
    void a_source_that_brings_the_accounts_of_the_body_says_so() {
        Read read = Read.by(new SpeakerEnricher(TERRITORIES));
        Mention mention = Read.mention(values -> values.put(CoreFields.NETWORK, "facebook")
                .put(CoreFields.AUTHOR, "bobinette")
                .put(CoreFields.AUTHOR_NAME, "Médiathèque La Bobinette")
                .put(CoreFields.OFFICIAL, true));
        assertThat(values(read, mention)).containsExactly(Map.entry("speaker", "own"));
    }

    @Test
    void what_looks_like_a_listed_account_is_a_candidate_and_nobody_is_said_to_speak() throws IOException {
        Mention mention = account("x", "vi11edesonneval", "Ville de Sonneval");
        assertThat(values(listed(TOWN), mention))
                .containsEntry("imitates", "Ville de Sonneval")
                .containsEntry("speaker", "unsure");
        assertThat(values(Read.by(new SpeakerEnricher(TERRITORIES)), mention)).doesNotContainKey("imitates");
    }

    @Test
    void what_people_judged_is_what_it_is() throws IOException {
        Mention mention = account("x", "vi11edesonneval", "Ville de Sonneval");
        assertThat(values(listed(TOWN + "vi11edesonneval\tperson\n"), mention))
                .containsExactly(Map.entry("speaker", "person"));
        Read confirmed = listed(TOWN + "vi11edesonneval\timitation\tVille de Sonneval\n");
        assertThat(values(confirmed, mention))
                .containsEntry("imitates", "Ville de Sonneval")
                .containsEntry("speaker", "unsure");
        assertThat(confirmed.annotations(mention))
                .allSatisfy(annotation -> assertThat(annotation.confidence()).isGreaterThan(0.9));
    }

    @Test
    void a_list_of_one_network_says_nothing_of_another() throws IOException {
        Read read = listed("villedesonneval\town\tVille de Sonneval\tfacebook mastodon\n");
        assertThat(values(read, account("facebook", "villedesonneval", ""))).containsEntry("speaker", "own");
        assertThat(values(read, account("x", "villedesonneval", ""))).containsEntry("imitates", "Ville de Sonneval");
    }

    @ParameterizedTest
    @CsvSource({
        "facebook, villedesonneva1, FIGURES, des chiffres ou des signes",
        "x, villedesоnneval, FOREIGN_LETTERS, un autre alphabet",
        "x, villedesonnevai, ALIKE_LETTERS, des lettres qui se ressemblent",
        "x, villedesonnevaloff1ciel, OFFICIAL_WORD, comme « officiel »",
        "x, villedesoneval, DOUBLED, des lettres doublées",
        "x, ville-de-sonneval, SEPARATORS, que par des points",
        "x, villdesonneval, NEARLY, d’une ou deux lettres",
        "x, villedesonneval_parodie, PARODY, une parodie",
        "mastodon, villedesonneval@ailleurs.example, ELSEWHERE, un autre serveur"
    })
    void the_reason_is_told_in_words_that_do_not_name_the_author(
            String network, String account, Sign sign, String words) throws IOException {
        Mention mention = account(network, account, "Sonneval");
        List<String> reasons = reasons(listed(TOWN), mention, "imitates");
        assertThat(reasons).singleElement().satisfies(reason -> assertThat(reason)
                .contains(words, "villedesonneval")
                .isEqualTo(plain(sign.sentence("villedesonneval"))));
        if (!account.startsWith("villedesonneval")) {
            assertThat(reasons.getFirst()).doesNotContain(account);
        }
        assertThat(reasons(listed(TOWN), mention, "speaker"))
                .containsExactly(plain(Why.LOOKS_LIKE.sentence("Ville de Sonneval")));
    }

    @Test
    void why_somebody_is_taken_for_what_is_told_too() {
        Read read = Read.by(new SpeakerEnricher(TERRITORIES));
        assertThat(reasons(read, account("x", "jv", "Josiane Voisin adjointe au maire"), "speaker"))
                .containsExactly("Son nom contient « adjointe au maire ».");
        assertThat(reasons(read, account("x", "jv", "Josiane Voisin adjointe au maire"), "tone"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void every_reason_has_its_words(Why why) {
        assertThat(why.sentence("«»").in(Locale.FRENCH)).endsWith(".");
        assertThat(why.sentence("«»").in(Locale.ENGLISH)).endsWith(".");
        assertThat(why.confidence()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void every_sign_has_its_words(Sign sign) {
        assertThat(sign.sentence("ville").in(Locale.FRENCH)).contains("ville").endsWith(".");
        assertThat(sign.sentence("ville").in(Locale.ENGLISH)).contains("ville").endsWith(".");
    }

    @Test
    void another_list_is_another_version() throws IOException {
        String one = listed(TOWN).version();
        assertThat(listed(TOWN).version()).isEqualTo(one);
        assertThat(listed(TOWN + "x\tperson\n").version()).isNotEqualTo(one);
    }

    @Test
    void a_line_that_makes_no_sense_is_named() throws IOException {
        assertThat(listed("ville\tchef\n").enrichment().refused())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.in(Locale.FRENCH)).contains(SpeakerList.NAME, "ligne 1"));
    }

    @Test
    void what_is_said_changes_nothing() throws IOException {
        Read read = listed(TOWN);
        for (String text : List.of("", "Votez pour moi", "Je suis le maire de Sonneval", "Ville de Sonneval")) {
            Mention mention = Read.mention(values -> values.put(CoreFields.NETWORK, "x")
                    .put(CoreFields.AUTHOR, "zoe_t")
                    .put(CoreFields.AUTHOR_NAME, "Zoé T.")
                    .put(CoreFields.TEXT_BODY, text));
            assertThat(values(read, mention)).containsExactly(Map.entry("speaker", "person"));
        }
    }

    @Property(tries = 300)
    void whoever_it_is_somebody_is_read(@ForAll String account, @ForAll String name, @ForAll String address)
            throws IOException {
        Path folder = Files.createTempDirectory("speakers");
        try {
            Files.writeString(folder.resolve(SpeakerList.NAME), TOWN);
            Read read = Read.in(folder, new SpeakerEnricher(TERRITORIES));
            for (String network : List.of("x", "bluesky", "press", "mail", "council", "facebook")) {
                Mention mention = Read.mention(values -> values.put(CoreFields.NETWORK, network)
                        .put(CoreFields.AUTHOR, account)
                        .put(CoreFields.AUTHOR_NAME, name)
                        .put(CoreFields.URL, "https://" + address));
                assertThat(CoreFields.SPEAKER.term(values(read, mention).get("speaker")))
                        .isPresent();
            }
        } finally {
            Files.delete(folder.resolve(SpeakerList.NAME));
            Files.delete(folder);
        }
    }

    private Read listed(String list) throws IOException {
        Files.writeString(codebook.resolve(SpeakerList.NAME), list);
        return Read.in(codebook, new SpeakerEnricher(TERRITORIES));
    }

    private static Mention account(String network, String account, String name) {
        return Read.mention(values -> values.put(CoreFields.NETWORK, network)
                .put(CoreFields.TYPE, "post")
                .put(CoreFields.AUTHOR, account)
                .put(CoreFields.AUTHOR_NAME, name));
    }

    private static Map<String, String> values(Read read, Mention mention) {
        Map<String, String> values = new HashMap<>();
        read.annotations(mention)
                .forEach(annotation ->
                        values.put(annotation.field(), annotation.values().getFirst()));
        return values;
    }

    private static List<String> reasons(Read read, Mention mention, String field) {
        Annotation annotation = read.annotations(mention).getFirst();
        return read.enrichment().reasons(mention, annotation, Read.field(field)).stream()
                .map(SpeakerEnricherTest::plain)
                .toList();
    }

    private static String plain(Sentence sentence) {
        return sentence.in(Locale.FRENCH).replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
