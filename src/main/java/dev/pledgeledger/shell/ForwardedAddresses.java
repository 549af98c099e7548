package dev.pledgeledger.shell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/// Behind a proxy, only the proxy's word for where somebody comes from is taken: otherwise every computer in the
/// building could name another address for each guess, and no guessing would ever be slowed down.
@Component
@ConditionalOnWebApplication
class ForwardedAddresses {

    ForwardedAddresses(
            @Value("${server.forward-headers-strategy:}") String strategy,
            @Value("${server.tomcat.remoteip.internal-proxies:}") String proxies) {
        if (strategy.equalsIgnoreCase("native") && proxies.isBlank()) {
            throw new IllegalStateException("server.forward-headers-strategy=native also needs"
                    + " server.tomcat.remoteip.internal-proxies=<the proxy alone>: without it, every private address"
                    + " is believed to be one");
        }
    }
}
