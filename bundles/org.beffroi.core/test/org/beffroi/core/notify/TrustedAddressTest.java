package org.beffroi.core.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.beffroi.core.message.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedAddressTest {

    private static final Set<String> ALLOWED = Set.of("chat.local", "10.0.0.7:8065");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://chat.example/hooks/s3cret",
                " https://chat.example/hooks/s3cret ",
                "HTTPS://chat.example/hooks/s3cret",
                "http://chat.local/hooks/s3cret",
                "http://chat.local:8065/hooks/s3cret",
                "http://10.0.0.7:8065/hooks/s3cret"
            })
    void encryptedOrAllowedAddressesAreTaken(String typed) {
        assertThat(TrustedAddress.of(typed, ALLOWED).getPath()).isEqualTo("/hooks/s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://chat.example/hooks/s3cret",
                "http://chat.local.example/hooks/s3cret",
                "https://user:s3cret@chat.example/",
                "ftp://chat.local/s3cret",
                "chat.example/s3cret",
                "https:///s3cret",
                "https://chat example/s3cret",
                ""
            })
    void allOthersAreRefusedWithoutBeingShown(String typed) {
        assertThatThrownBy(() -> TrustedAddress.of(typed, ALLOWED))
                .isInstanceOf(Refusal.class)
                .hasNoCause()
                .hasMessageNotContaining("s3cret");
    }
}
