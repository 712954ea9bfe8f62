package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @Test
    void blocksAndBreaksEndLinesAndTagsGo() {
        assertThat(HtmlText.of("<p>Un<br>deux &amp; trois</p><p>quatre <script>alert(1)</script></p>"))
                .isEqualTo("Un\ndeux & trois\n\nquatre");
        assertThat(HtmlText.of("<ul><li>un</li><li>deux</li></ul>")).isEqualTo("un\ndeux");
    }

    @Test
    void aTextThatOnlyComparesOrLovesStaysAsItIs() {
        assertThat(HtmlText.of("3 < 4 et <3 <inconnu>\nà la ligne")).isEqualTo("3 < 4 et <3 <inconnu>\nà la ligne");
        assertThat(HtmlText.of("c&#39;est &lt;dit&gt;")).isEqualTo("c'est <dit>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "La mairie<script>var a = 1;</script> vous répond|La mairie vous répond",
                "La mairie <style type='text/css'>p { color: red }</style>vous répond|La mairie vous répond",
                "La <font color='red'>mairie</font> vous répond|La mairie vous répond",
                "La <mark>mairie</mark> vous répond|La mairie vous répond",
                "Voir<iframe src='https://film.example/1'></iframe> le film|Voir le film",
                "La mairie<link rel='stylesheet' href='a.css'> vous répond|La mairie vous répond",
                "<header>La mairie</header>|La mairie",
                "La <abbr title='zone'>ZFE</abbr> attend|La ZFE attend",
                "La mairie <!-- à relire --> vous répond|La mairie  vous répond",
                "<video controls src='https://film.example/1.mp4'></video>La mairie|La mairie",
            })
    void aTextWithAnyElementOfAPageIsRead(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "L’élément <video> des pages",
                "si x <y et y> z",
                "taper <code ou non",
                "réponse à <jean@mairie.example>",
                "<time> puis <main>",
            })
    void aTextAboutElementsStaysAsItIs(String text) {
        assertThat(HtmlText.of(text)).isEqualTo(text);
    }
}
