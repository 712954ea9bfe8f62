package org.beffroi.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What small JSON texts keep of null. */
class JsonTextTest {

    private static Map<String, Object> read(String text) throws IOException {
        return JsonText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_null_within_a_list_is_written_as_it_was_read() throws IOException {
        Map<String, Object> object = read("{\"all\": [1, null, {\"none\": null}]}");
        assertThat(object).isEqualTo(Map.of("all", Arrays.asList(1L, null, Map.of())));
        assertThat(JsonText.read(JsonText.write(object))).isEqualTo(object);
    }

    @Test
    void a_member_that_is_null_is_absent() throws IOException {
        assertThat(read("{\"some\": [true], \"none\": null}")).isEqualTo(Map.of("some", List.of(true)));
    }
}
