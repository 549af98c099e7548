package dev.pledgeledger.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pledgeledger.account.AccountPaths;
import dev.pledgeledger.account.StandIn;
import dev.pledgeledger.common.Actor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is signed in, the way to her deputies, and the way out.
class WhoBar extends Composite<Div> {

    WhoBar(Actor actor, Runnable signOut) {
        Span place = new Span(Stream.of(actor.department(), actor.post())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        place.addClassName("who-place");
        Div name = new Div(place, new Span(actor.name()));
        name.addClassName("who-name");
        Button out = new Button(getTranslation("shell.signOut"), click -> signOut.run());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("who");
        getContent().add(name);
        if (StandIn.ROLES.stream().anyMatch(actor::has)) {
            getContent().add(new Anchor(AccountPaths.MY_DEPUTIES, getTranslation("account.deputy.mine")));
        }
        getContent().add(new Anchor(AccountPaths.OWN, getTranslation("account.own.title")), out);
    }
}
