package org.beffroi.sources.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractionTest {

    @Test
    void hashtagsAreFoundWholeOnceAndInLowerCase() {
        assertThat(Extraction.hashtags("#Été2022, #ete2022 #été2022. #2022 n’en est pas ; a#b non plus, c&#39;est"))
                .containsExactly("été2022", "ete2022");
        assertThat(Extraction.hashtags("voir https://ville.example/page#ancre #vrai"))
                .containsExactly("vrai");
    }

    @Test
    void accountsAreFoundAsFirstWritten() {
        assertThat(Extraction.accounts("@Mairie et @mairie, (@lucie.example) .@zoe! jean@mail.example"))
                .containsExactly("Mairie", "lucie.example");
        assertThat(Extraction.accounts("merci @lucie@piaille.example.")).containsExactly("lucie@piaille.example");
        assertThat(Extraction.accounts("https://medium.example/@qui/texte")).isEmpty();
    }

    @Test
    void linksLoseTheSentenceAroundThemAndCutOnesAreLeftOut() {
        assertThat(Extraction.links("(voir https://ville.example/a), https://fr.wikipedia.example/wiki/Nom_(ville)."))
                .containsExactly("https://ville.example/a", "https://fr.wikipedia.example/wiki/Nom_(ville)");
        assertThat(Extraction.links("suite https://ville.exam… et https://…")).isEmpty();
    }
}
