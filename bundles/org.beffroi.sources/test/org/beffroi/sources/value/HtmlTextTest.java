package org.beffroi.sources.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
