package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractionTest {

    @Test
    void hashtagsAreFoundWholeOnceAndInLowerCase() {
        assertThat(new Extraction("#Été2022, #ete2022 #été2022. #2022 n’en est pas ; a#b non plus, c&#39;est")
                        .hashtags())
                .containsExactly("été2022", "ete2022");
        assertThat(new Extraction("voir https://ville.example/page#ancre #vrai").hashtags())
                .containsExactly("vrai");
    }

    @Test
    void accountsAreFoundAsFirstWritten() {
        assertThat(new Extraction("@Mairie et @mairie, (@lucie.example) .@zoe! jean@mail.example").accounts())
                .containsExactly("Mairie", "lucie.example", "zoe");
        assertThat(new Extraction("merci @lucie@piaille.example.").accounts()).containsExactly("lucie@piaille.example");
        assertThat(new Extraction("https://medium.example/@qui/texte").accounts())
                .isEmpty();
    }

    @Test
    void linksLoseTheSentenceAroundThemAndCutOnesAreLeftOut() {
        assertThat(new Extraction("(voir https://ville.example/a), https://fr.wikipedia.example/wiki/Nom_(ville).")
                        .links())
                .containsExactly("https://ville.example/a", "https://fr.wikipedia.example/wiki/Nom_(ville)");
        assertThat(new Extraction("suite https://ville.exam… et https://…").links())
                .isEmpty();
    }
}
