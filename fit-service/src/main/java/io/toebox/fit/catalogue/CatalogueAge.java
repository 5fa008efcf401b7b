package io.toebox.fit.catalogue;

import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in every answer how old the catalogue is that it was made from. A header, because bodies stay the same byte for byte
 * while catalogue, model and question do.
 */
final class CatalogueAge {

    private final Catalogue catalogue;

    CatalogueAge(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (catalogue.findSnapshot().isPresent()) {
            response.getHeaders().putSingle("Catalogue-Age", catalogue.age().toSeconds());
        }
    }
}
