package org.beffroi.observatory.census;

import java.util.Locale;
import org.beffroi.core.account.AccountNetwork;

/** The names of networks as they write them themselves, the same in every language. */
public final class NetworkName {

    private NetworkName() {}

    public static String of(AccountNetwork network) {
        return switch (network) {
            case YOUTUBE -> "YouTube";
            case LINKEDIN -> "LinkedIn";
            case TIKTOK -> "TikTok";
            case WHATSAPP -> "WhatsApp";
            case PANNEAUPOCKET -> "PanneauPocket";
            case INTRAMUROS -> "IntraMuros";
            case CITYALL -> "CityAll";
            default -> network.name().charAt(0) + network.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
