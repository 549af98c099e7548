package dev.pledgeledger.demo;

import dev.pledgeledger.account.Installation;
import dev.pledgeledger.account.SystemActors;
import dev.pledgeledger.common.CommandFailure;
import dev.pledgeledger.cycle.CycleQueries;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Tells the story of the sample city at the first start with `--demo`, and prints its sign-ins at every one.
@Component
@ConditionalOnBooleanProperty("ledger.demo")
class DemoCity implements ApplicationRunner {

    /// The year before last, last year and this one.
    private static final int YEARS = 3;

    private final Installation installation;
    private final Story story;
    private final CycleQueries cycles;
    private final SystemActors actors;

    DemoCity(Installation installation, Story story, CycleQueries cycles, SystemActors actors) {
        this.installation = installation;
        this.story = story;
        this.cycles = cycles;
        this.actors = actors;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (!installation.isFounded()) {
            story.tell();
        } else if (!installation.isSample()) {
            throw new CommandFailure("このフォルダーには " + installation.cityName()
                    + " の台帳があります。見本は --demo を付けて別のフォルダー（LEDGER_DATA_DIR）で始めてください。");
        } else if (actors.run("見本", cycles::all).size() < YEARS) {
            throw new CommandFailure("見本の市は、作る途中で止められています。データのフォルダーを消すか、別のフォルダー（LEDGER_DATA_DIR）で始め直してください。");
        }
        System.out.println("見本の市「" + installation.cityName() + "」のログイン（パスワードはすべて " + DemoPerson.PASSWORD + "）");
        DemoPeople.offered()
                .forEach(person -> System.out.printf(
                        "  %-13s %s%n", person.login(), person.hint().who()));
    }
}
