package com.example.kiosque;

import java.net.URI;
import java.util.Optional;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Web;
import org.beffroi.testing.source.ReplayedWeb;
import org.beffroi.testing.source.SourceContract;

class KiosqueSourceTest extends SourceContract<KiosqueParameters> {

    private static final URI ADDRESS = URI.create("https://kiosque.example/livraisons.json");

    @Override
    protected Source<KiosqueParameters> source(Web web) {
        return new KiosqueSource(web);
    }

    @Override
    protected KiosqueParameters parameters() {
        return new KiosqueParameters(ADDRESS);
    }

    @Override
    protected ReplayedWeb recorded() {
        return new ReplayedWeb().at(ADDRESS, """
            {"articles": [
              {"id": "1", "title": "Le pont rouvre", "outlet": "Le Fanal", "published": "2025-03-03T06:00:00Z"},
              {"id": "2", "title": "La cantine au régime", "outlet": "L’Écho", "published": "2025-03-04T06:00:00Z",
               "url": "https://echo.example/2", "text": "Encore du poulet froid."},
              {"id": "3", "title": "Sans heure", "outlet": "L’Écho", "published": "hier"},
              {"id": "4", "title": "Invendus confidentiels", "private": true, "published": "2025-03-04T06:00:00Z"},
              {"title": "Sans identifiant", "published": "2025-03-05T06:00:00Z"}
            ]}\
            """);
    }

    @Override
    protected Optional<String> privateWord() {
        return Optional.of("confidentiels");
    }
}
