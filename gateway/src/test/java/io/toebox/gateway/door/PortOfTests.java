package io.toebox.gateway.door;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Tells tests where the front door is; they ask for the port of the framework's server, which does not listen. */
@ApplicationScoped
class PortOfTests {

    void tell(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event, FrontDoor door) {
        System.setProperty("quarkus.http.test-port", String.valueOf(door.port()));
        System.setProperty("test.url", "http://localhost:" + door.port());
    }
}
