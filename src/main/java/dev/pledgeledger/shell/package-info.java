/// The frame around every screen: sign-in, layout and menu, headers and filters, what is shown when something fails.
///
/// The content security policy allows no inline script without the page's nonce; Vaadin 25.2 still needs
/// `unsafe-eval` for what the server asks the browser to do, and inline styles.
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "common :: ui", "account"})
package dev.pledgeledger.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
