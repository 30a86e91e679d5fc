package org.whosaid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>One</p><p>two</p>                               | One\\n\\ntwo
                    <p>One<br>two<br/> three</p>                       | One\\ntwo\\nthree
                    bare text                                          | bare text
                    before<p>in</p>after                               | before\\n\\nin\\n\\nafter
                    <div><div>a<p>b</p></div>c</div>                   | a\\n\\nb\\n\\nc
                    <p>“We  <b>will</b>\tnot<i> yield</i>,” he said</p>   | “We will not yield,” he said
                    <p>a&nbsp;b &amp; &lt;c&gt; &#x1F600;</p>          | a b & <c> 😀
                    <p>One</p><script>var x = 1;</script><p>two</p>    | One\\n\\ntwo
                    <head><title>T</title></head><style>p {}</style>x  | x
                    <nav>Home</nav><p>x</p><form>Sign up</form>        | x
                    <ul><li>one</li><li>two</li></ul>                  | one\\n\\ntwo
                    <p>unclosed <b>tags                                | unclosed tags
                    <p> </p><p>&nbsp;</p>                              | ''
                    <!-- nothing -->                                   | ''
                    """)
    void html_becomesParagraphs(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text.replace("\\n", "\n"));
    }
}
